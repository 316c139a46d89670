import { hashKey, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo } from "react";
import type { UrlState } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import { applySelectedProfile, connectMockServer, preloadMockServer } from "./connect-mock-server.ts";
import type { MockServer } from "./mock-server.ts";
import { profileFromUrlState } from "./profile-from-url-state.ts";
import { useCredentials } from "./use-credentials.tsx";

/** The page's connection to a mock server. It is made when a view first needs it, so that opening the page loads nothing of it. */
export interface MockServerSession {
  state: "idle" | "connecting" | "ready" | "failed";
  mock?: MockServer;
  /** Why the state is "failed". */
  error?: unknown;
  /** Identifies the mock server, connected or not. */
  sessionKey: string;
  /** Connects unless connected; rejects when that fails. */
  connect(): Promise<MockServer>;
  /** Imports the code that connects and sends a request, without connecting. */
  preload(): Promise<unknown>;
}

const idleSession: MockServerSession = {
  state: "idle",
  sessionKey: "",
  connect: () => Promise.reject(new Error("There is no MockServerProvider around this component.")),
  preload: () => Promise.resolve(),
};
const MockServerContext = createContext<MockServerSession>(idleSession);

/** What selects another mock server; another profile does not. */
type ServerSelection = Omit<UrlState, "view" | "profile" | "answers" | "server" | "report" | "query">;

function connectionOptions(selection: ServerSelection, adminKey: string) {
  return queryOptions({
    queryKey: ["mock-server", selection, adminKey],
    queryFn: () => connectMockServer({ view: "overview", ...selection }, adminKey),
    structuralSharing: false,
  });
}

/** Makes the mock server in this tab use the selected profile; a running one keeps its own. */
function profileOptions(
  mock: MockServer | undefined,
  sessionKey: string,
  profile: UrlState["profile"],
  answers: UrlState["answers"],
) {
  return queryOptions({
    queryKey: ["profile-in-use", sessionKey, profile, answers],
    queryFn: async () => {
      if (mock?.kind === "in-page") await applySelectedProfile(mock, await profileFromUrlState({ profile, answers }));
      return true;
    },
  });
}

export function MockServerProvider({ children }: { children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const { urlState } = useUrlState();
  const { adminKey } = useCredentials();
  const { mock, seed, size, openedOn, restatement, edges, unknownReports, clock, speed, snapshot } = urlState;
  const { profile, answers } = urlState;
  const connection = useMemo(() => {
    const selection = { mock, seed, size, openedOn, restatement, edges, unknownReports, clock, speed, snapshot };
    return connectionOptions(withoutUndefined(selection), adminKey);
  }, [mock, seed, size, openedOn, restatement, edges, unknownReports, clock, speed, snapshot, adminKey]);
  const sessionKey = hashKey(connection.queryKey);

  const connected = useQuery({ ...connection, enabled: false });
  const applied = useQuery({
    ...profileOptions(connected.data, sessionKey, profile, answers),
    enabled: connected.data !== undefined,
    // While another profile is being set, the mock server stays connected.
    placeholderData: (previous) => previous,
  });

  const connect = useCallback(async (): Promise<MockServer> => {
    const server = await client.fetchQuery(connection);
    await client.fetchQuery(profileOptions(server, sessionKey, profile, answers));
    return server;
  }, [client, connection, sessionKey, profile, answers]);

  const preload = useCallback(() => preloadMockServer({ ...(mock && { mock }) }), [mock]);

  const state = stateOf(connected, applied);
  const error = connected.error ?? applied.error;
  const ready = state === "ready" ? connected.data : undefined;
  const session = useMemo(
    () => ({
      state,
      sessionKey,
      connect,
      preload,
      ...(ready && { mock: ready }),
      ...(state === "failed" && { error }),
    }),
    [state, sessionKey, connect, preload, ready, error],
  );
  return <MockServerContext value={session}>{children}</MockServerContext>;
}

/** The page's session with a mock server. Using this hook does not connect. */
export function useMockServer(): MockServerSession {
  return use(MockServerContext);
}

/** The session, connected at once: for views that show the current state of the mock server. */
export function useConnectedMockServer(isWanted = true): MockServerSession {
  const session = useMockServer();
  const { state, connect } = session;
  useEffect(() => {
    if (isWanted && state === "idle") connect().catch(() => {});
  }, [isWanted, state, connect]);
  return session;
}

interface QueryState {
  status: "pending" | "error" | "success";
  fetchStatus: "fetching" | "paused" | "idle";
}

function stateOf(connection: QueryState, profile: QueryState): MockServerSession["state"] {
  if (connection.fetchStatus === "fetching") return "connecting";
  if (connection.status === "pending") return "idle";
  if (connection.status === "error" || profile.status === "error") return "failed";
  return profile.status === "success" ? "ready" : "connecting";
}

/** So that an absent field and an undefined one select the same mock server. */
function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
}
