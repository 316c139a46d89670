import { useRef, useState } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../memory/use-credentials.tsx";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { requestUrl, toOutgoingRequest } from "../ask/report-request.ts";
import { advanceUntil, type TokenControls, withLatency } from "./with-latency.ts";

/** The outcome of one request, and how long it took in real time. */
export interface Attempt {
  number: number;
  /** The HTTP status; absent when the request failed. */
  status?: number;
  /** The vendor's message, or the error of a failed request. */
  outcome: string | { error: unknown };
  durationMs: number;
}

export interface TryIt {
  attempts: readonly Attempt[];
  isRunning: boolean;
  /** Sends this many requests at once. */
  send(count: number): Promise<void>;
  /** Lets one request run into the 60-second limit, by moving the clock. */
  hitTimeLimit(): Promise<void>;
  /** Aborts the requests in flight. */
  stop(): void;
}

const dateRange = { date_ini: "20260302000000", date_end: "20260302235959" };
/** More than the 60 seconds that the server allows a request. */
const overTimeLimitMs = 61_000;
/** Real time until the clock moves, so that the request is in flight by then. */
const advanceDelayMs = 250;
/** Real time for which simultaneous requests stay in flight, so that the usage is visible. */
const minVisibleMs = 1500;
/** Keeps them below the 60-second limit when the clock runs fast. */
const maxWorkMs = 59_000;

export function useTryIt(tokenControls: TokenControls | undefined): TryIt {
  const { connect } = useMockServer();
  const { token } = useCredentials();
  const { urlState } = useUrlState();
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  const [isRunning, setRunning] = useState(false);
  const running = useRef(new AbortController());

  const sendOne = async (number = 1): Promise<Attempt> => {
    const mock = await connect();
    const request = { report: "cdr_4", server: urlState.server ?? "0001", query: dateRange } as const;
    const outgoing = toOutgoingRequest(request, mock.reportsUrl(request.server), mock.kind === "running");
    const startedAt = performance.now();
    const headers = { ...outgoing.headers, "wolkvox-token": token };
    const result = await mock.send(requestUrl(outgoing), { headers, signal: running.current.signal }).then(
      async (response) => ({ status: response.status, outcome: messageOf(await response.text()) }),
      (error: unknown) => ({ outcome: { error } }),
    );
    return { ...result, number, durationMs: performance.now() - startedAt };
  };
  const run = async (act: () => Promise<readonly Attempt[]>): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setRunning(true);
    setAttempts([]);
    try {
      const completed = await act();
      if (!controller.signal.aborted) setAttempts(completed);
    } finally {
      setRunning(false);
    }
  };

  const sendAtOnce = (count: number): Promise<readonly Attempt[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => sendOne(index + 1)));
  const sendConcurrently = async (controls: TokenControls, count: number): Promise<readonly Attempt[]> => {
    const speed = await controls.clock.speed();
    const workMs = Math.min(minVisibleMs * Math.max(speed, 1), maxWorkMs);
    return withLatency(controls, workMs, async () => {
      const sending = sendAtOnce(count);
      if (speed === 0) await advanceUntil(controls, workMs, minVisibleMs, sending);
      return sending;
    });
  };
  const sendTooLong = (controls: TokenControls): Promise<readonly Attempt[]> =>
    withLatency(controls, overTimeLimitMs, async () => {
      const sending = sendAtOnce(1);
      // Advances repeatedly, because browsers repeat a request on their own when a reused connection returns a 408. The number of
      // such connections is limited, since those of the controls are separate.
      await advanceUntil(controls, overTimeLimitMs, advanceDelayMs, sending);
      return sending;
    });

  return {
    attempts,
    isRunning,
    send: (count) =>
      run(() => (tokenControls && count > 1 ? sendConcurrently(tokenControls, count) : sendAtOnce(count))),
    stop: () => running.current.abort(),
    hitTimeLimit: () => run(async () => (tokenControls ? sendTooLong(tokenControls) : [])),
  };
}

function messageOf(body: string): string {
  try {
    return String(JSON.parse(body).msg);
  } catch {
    return body.slice(0, 80);
  }
}
