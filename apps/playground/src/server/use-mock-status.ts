import { useDebouncedValue } from "@mantine/hooks";
import type { MockStatus } from "@mockvox/mock-server";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useUrlState } from "../link/use-url-state.tsx";
import type { MockServer } from "./mock-server.ts";
import { useCredentials } from "./use-credentials.tsx";
import { useMockServer } from "./use-mock-server.tsx";

/** What a status or a control is about: the page's token, or all tokens. */
export type Scope = "token" | "all";

/** The status of the mock server as last received. */
export interface FollowedStatus {
  /** Undefined until the page is connected. */
  status?: MockStatus;
  /** When it was received, milliseconds of this machine since the epoch. */
  receivedAt?: number;
  /** Why it cannot be followed at present, until the next status; it is tried again. */
  error?: unknown;
  /** Since when. */
  failedAt?: number;
}

/** Connections begin at most this often. */
const reconnectDelayMs = 2000;
/** Each letter of a token would otherwise be another token. */
const tokenDelayMs = 400;

/** The status of the connected mock server, kept up to date by one stream for all that show it. Using this hook does not connect. */
export function useMockStatus(scope: Scope = "token"): FollowedStatus {
  const { mock } = useMockServer();
  const options = useStatusOptions(scope);
  const { data = {} } = useQuery({ ...options, enabled: mock !== undefined });
  return data;
}

/** Returns a function that reads the status at once, for after a control. */
export function useReadStatus(scope: Scope): () => Promise<void> {
  const client = useQueryClient();
  const { mock } = useMockServer();
  const tenant = useTenant(scope);
  const { queryKey } = useStatusOptions(scope);
  return async () => {
    if (!mock) return;
    const { controls } = mock;
    client.setQueryData(queryKey, received(await (tenant ? controls.tenant(tenant) : controls).status()));
  };
}

function received(status: MockStatus): FollowedStatus {
  return { status, receivedAt: Date.now() };
}

function useStatusOptions(scope: Scope) {
  const client = useQueryClient();
  const { mock, sessionKey } = useMockServer();
  const tenant = useTenant(scope);
  return queryOptions<FollowedStatus>({
    queryKey: ["status", sessionKey, tenant],
    // It is in flight for as long as the page follows the status: each one replaces the one before.
    queryFn: ({ signal, queryKey }) =>
      mock
        ? followUntilAborted(mock, tenant, signal, (update) => client.setQueryData<FollowedStatus>(queryKey, update))
        : Promise.reject(new Error("There is no mock server to follow.")),
    staleTime: 0,
  });
}

type Tenant = Parameters<MockServer["followStatus"]>[0];

function useTenant(scope: Scope): Tenant {
  const { urlState } = useUrlState();
  const { token } = useCredentials();
  const [settled] = useDebouncedValue(token, tokenDelayMs);
  if (scope === "all") return undefined;
  return { server: urlState.server ?? "0001", token: settled === "" ? "demo" : settled };
}

type Update = (before: FollowedStatus | undefined) => FollowedStatus;

/** Follows the status, connects again whenever the stream has ended, and says since when it cannot. Rejects when it is aborted. */
async function followUntilAborted(
  mock: MockServer,
  tenant: Tenant,
  signal: AbortSignal,
  update: (change: Update) => void,
): Promise<never> {
  for (;;) {
    const startedAt = Date.now();
    try {
      await followOnce(mock, tenant, signal, (status) => update(() => received(status)));
    } catch (error) {
      if (!signal.aborted) update((before) => ({ ...before, error, failedAt: before?.failedAt ?? Date.now() }));
    }
    signal.throwIfAborted();
    // After a long stream at once: only a new connection shows whether the server still responds.
    await wait(startedAt + reconnectDelayMs - Date.now());
    signal.throwIfAborted();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Resolves when the stream has ended or is aborted. */
async function followOnce(
  mock: MockServer,
  tenant: Tenant,
  signal: AbortSignal,
  listener: (status: MockStatus) => void,
): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const stop = await mock.followStatus(tenant, (status) => !signal.aborted && listener(status), end);
  const onAbort = (): void => {
    stop();
    end();
  };
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  await ended;
  signal.removeEventListener("abort", onAbort);
}

/**
 * The time of the mock clock, epoch milliseconds, updated every second while it runs. It stands still while the status cannot be
 * followed. Undefined until the page is connected.
 */
export function useMockNow(scope: Scope = "token"): number | undefined {
  const { status, receivedAt = 0, failedAt } = useMockStatus(scope);
  const [, setTick] = useState(0);
  const speed = status?.clock.speed ?? 0;
  const isRunning = speed !== 0 && failedAt === undefined;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return status && status.clock.milliseconds + speed * ((failedAt ?? Date.now()) - receivedAt);
}
