import { useRef, useState } from "react";
import { useUrlState } from "../../../link/use-url-state.tsx";
import { useCredentials } from "../../../server/use-credentials.tsx";
import { useMockServer } from "../../../server/use-mock-server.tsx";
import { type DemoOutcome, sendDemoRequest } from "../scenarios/send-demo-request.ts";
import { advanceUntil, type TokenControls, withClockRestored, withLatency } from "./with-latency.ts";

/** The outcome of one request, and how long it took in real time. */
export interface Attempt extends DemoOutcome {
  number: number;
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

/** More than the 60 seconds that the server allows a request. */
const overTimeLimitMs = 61_000;
/** Real time until the clock moves, so that the request is in flight by then. */
const advanceDelayMs = 250;
/** Real time for which simultaneous requests stay in flight, so that the usage is visible. */
const minVisibleMs = 1500;
/** Keeps them below the 60-second limit when the clock runs fast. */
const maxWorkMs = 59_000;

export function useTryIt(tokenControls: TokenControls | undefined, day: number): TryIt {
  const { connect } = useMockServer();
  const { token } = useCredentials();
  const { urlState } = useUrlState();
  const [latest, setLatest] = useState<{ attempts: readonly Attempt[]; day: number }>({ attempts: [], day });
  const today = useRef(day);
  today.current = day;
  const [isRunning, setRunning] = useState(false);
  const running = useRef(new AbortController());

  const sendOne = async (number = 1): Promise<Attempt> => {
    const mock = await connect();
    const startedAt = performance.now();
    const result = await sendDemoRequest(mock, urlState.server ?? "0001", token, running.current.signal);
    return { ...result, number, durationMs: performance.now() - startedAt };
  };
  const run = async (act: () => Promise<readonly Attempt[]>): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setRunning(true);
    setLatest({ attempts: [], day });
    try {
      const completed = await act();
      if (!controller.signal.aborted) setLatest({ attempts: completed, day: today.current });
    } finally {
      setRunning(false);
    }
  };

  const sendAtOnce = (count: number): Promise<readonly Attempt[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => sendOne(index + 1)));

  return {
    attempts: latest.day === day ? latest.attempts : [],
    isRunning,
    send: (count) =>
      run(() => (tokenControls && count > 1 ? sendVisibly(tokenControls, () => sendAtOnce(count)) : sendAtOnce(count))),
    stop: () => running.current.abort(),
    hitTimeLimit: () => run(async () => (tokenControls ? sendTooLong(tokenControls, () => sendAtOnce(1)) : [])),
  };
}

/** Sends with enough latency for the requests to be visible among those in flight. */
async function sendVisibly(
  controls: TokenControls,
  send: () => Promise<readonly Attempt[]>,
): Promise<readonly Attempt[]> {
  const speed = await controls.clock.speed();
  const workMs = Math.min(minVisibleMs * Math.max(speed, 1), maxWorkMs);
  return withLatency(controls, workMs, async () => {
    const sending = send();
    if (speed === 0) await advanceUntil(controls, workMs, minVisibleMs, sending);
    return sending;
  });
}

/** Sends with a latency over the time limit, advances the clock until the response arrives, and sets it back. */
function sendTooLong(controls: TokenControls, send: () => Promise<readonly Attempt[]>): Promise<readonly Attempt[]> {
  return withLatency(controls, overTimeLimitMs, () =>
    withClockRestored(controls, async () => {
      const sending = send();
      // Advances repeatedly, because browsers repeat a request on their own when a reused connection returns a 408. The number of
      // such connections is limited, since those of the controls are separate.
      await advanceUntil(controls, overTimeLimitMs, advanceDelayMs, sending);
      return sending;
    }),
  );
}
