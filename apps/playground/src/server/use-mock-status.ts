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
  status: MockStatus | undefined;
  /** When it was received, milliseconds of this machine since the epoch. */
  receivedAt: number;
  /** Why it cannot be followed at present; it is tried again. */
  error: unknown;
}

const reconnectDelayMs = 2000;
/** Each letter of a token would otherwise be another token. */
const tokenDelayMs = 400;

/** The status of the connected mock server, kept up to date by one stream for all that show it. Using this hook does not connect. */
export function useMockStatus(scope: Scope = "token"): FollowedStatus {
  const { mock } = useMockServer();
  const options = useStatusOptions(scope);
  const { data, dataUpdatedAt, failureReason } = useQuery({ ...options, enabled: mock !== undefined });
  return { status: data, receivedAt: dataUpdatedAt, error: failureReason ?? undefined };
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
    client.setQueryData(queryKey, await (tenant ? controls.tenant(tenant) : controls).status());
  };
}

function useStatusOptions(scope: Scope) {
  const client = useQueryClient();
  const { mock, sessionKey } = useMockServer();
  const tenant = useTenant(scope);
  return queryOptions<MockStatus>({
    queryKey: ["status", sessionKey, tenant],
    // It is in flight for as long as the stream: each status replaces the one before.
    queryFn: ({ signal, queryKey }) =>
      mock
        ? followUntilAborted(mock, tenant, signal, (status) => client.setQueryData(queryKey, status))
        : Promise.reject(new Error("There is no mock server to follow.")),
    retry: true,
    retryDelay: reconnectDelayMs,
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

/** Rejects when the stream has ended. */
async function followUntilAborted(
  mock: MockServer,
  tenant: Tenant,
  signal: AbortSignal,
  listener: (status: MockStatus) => void,
): Promise<never> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const stop = await mock.followStatus(
    tenant,
    (status) => !signal.aborted && listener(status),
    () => reject(new Error("The stream of the status has ended.")),
  );
  const onAbort = (): void => {
    stop();
    reject(signal.reason);
  };
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  return ended;
}

/** The time of the mock clock, epoch milliseconds, updated every second while it runs. Undefined until the page is connected. */
export function useMockNow(scope: Scope = "token"): number | undefined {
  const { status, receivedAt } = useMockStatus(scope);
  const [, setTick] = useState(0);
  const speed = status?.clock.speed ?? 0;
  useEffect(() => {
    if (speed === 0) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000);
    return () => clearInterval(timer);
  }, [speed]);
  return status && status.clock.milliseconds + speed * (Date.now() - receivedAt);
}
