import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useUrlState } from "../link/use-url-state.tsx";
import { useCredentials } from "../memory/use-credentials.tsx";
import { applyProfile, connectMockServer } from "./connect-mock-server.ts";
import type { MockServer } from "./mock-server.ts";
import { profileFromUrlState } from "./profile-from-url-state.ts";

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
}

const idleSession: MockServerSession = {
  state: "idle",
  sessionKey: "",
  connect: () => Promise.reject(new Error("There is no MockServerProvider around this component.")),
};
const MockServerContext = createContext<MockServerSession>(idleSession);

export function MockServerProvider({ children }: { children: ReactNode }): ReactNode {
  const { urlState } = useUrlState();
  const { adminKey } = useCredentials();
  const { mock, seed, size, openedOn, restatement, clock, speed, profile } = urlState;
  const sessionKey = JSON.stringify([mock, seed, size, openedOn, restatement, clock, speed]);
  const answers = JSON.stringify(urlState.answers ?? {});
  const [connection, setConnection] = useState<Pick<MockServerSession, "state" | "mock" | "error">>({ state: "idle" });
  const connecting = useRef<Promise<MockServer> | undefined>(undefined);
  const latest = useRef({ urlState, adminKey });
  latest.current = { urlState, adminKey };

  // biome-ignore lint/correctness/useExhaustiveDependencies: exactly these select another mock server
  useEffect(() => {
    setConnection({ state: "idle" });
    return () => {
      connecting.current?.then((connected) => connected.close()).catch(() => {});
      connecting.current = undefined;
    };
  }, [sessionKey, adminKey]);

  const connect = useCallback((): Promise<MockServer> => {
    if (connecting.current) return connecting.current;
    const attempt = connectMockServer(latest.current.urlState, latest.current.adminKey);
    connecting.current = attempt;
    setConnection({ state: "connecting" });
    attempt.then(
      (connected) => connecting.current === attempt && setConnection({ state: "ready", mock: connected }),
      (error: unknown) => {
        if (connecting.current !== attempt) return;
        connecting.current = undefined;
        setConnection({ state: "failed", error });
      },
    );
    return attempt;
  }, []);

  // Another answer does not restart the mock server in this tab: the new profile applies to the next request.
  const inPageServer = connection.mock?.kind === "in-page" ? connection.mock : undefined;
  useEffect(() => {
    if (!inPageServer) return;
    profileFromUrlState({ profile, answers: JSON.parse(answers) })
      .then((selected) => applyProfile(inPageServer, selected))
      .catch((error: unknown) => {
        inPageServer.close();
        connecting.current = undefined;
        setConnection({ state: "failed", error });
      });
  }, [inPageServer, profile, answers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another profile may work where the last one failed
  useEffect(() => setConnection((now) => (now.state === "failed" ? { state: "idle" } : now)), [profile, answers]);

  const session = useMemo(() => ({ ...connection, sessionKey, connect }), [connection, sessionKey, connect]);
  return <MockServerContext value={session}>{children}</MockServerContext>;
}

/** The page's session with a mock server. Using this hook does not connect. */
export function useMockServer(): MockServerSession {
  return use(MockServerContext);
}

/** The session, connected at once: for views that show the current state of the mock server. */
export function useConnectedMockServer(): MockServerSession {
  const session = useMockServer();
  const { state, connect } = session;
  useEffect(() => {
    if (state === "idle") connect().catch(() => {});
  }, [state, connect]);
  return session;
}
