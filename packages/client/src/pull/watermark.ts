import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import type { WindowOutcome } from "./read-window.ts";
import { type Interval, isSplitPoint } from "./window.ts";

/** Tracks the first window that was not settled when it was read: more rows may still appear in it. */
export interface Watermark<Id extends ReportId> {
  /** Reads a window, and remembers it if it is not settled. */
  read(window: Interval): Promise<WindowOutcome<Id>>;
  /** The current time in epoch milliseconds: the server's, as far as it is known. */
  nowMs(): number;
  /** Requests the server's time if a second is in the future by the client's clock. */
  checkServerClock(second: number): Promise<void>;
  /** Where the next pull has to resume, once everything up to the end of a window is read. */
  resumeAfter(window: Interval): number;
}

export interface WatermarkOptions {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** The current time in epoch milliseconds, if the caller sets it. */
  readonly fixedNowMs: number | undefined;
  /** Milliseconds after its end until a window is settled: a call appears only once it has ended. */
  readonly allowedLatenessMs: number;
  /** Seconds that one row covers. A window that ends within them is not settled: the rest of the row is missing. */
  readonly granularity: number;
}

export function trackWatermark<Id extends ReportId>(
  { client, signal, fixedNowMs, allowedLatenessMs, granularity }: WatermarkOptions,
  read: Watermark<Id>["read"],
): Watermark<Id> {
  let firstUnsettled = Number.POSITIVE_INFINITY;
  let serverMs: number | undefined;
  const nowMs = (): number => fixedNowMs ?? serverMs ?? client.clock.now();

  const isSettledAt = (ms: number, { to }: Interval): boolean =>
    to * 1000 + allowedLatenessMs <= ms && isSplitPoint(to, granularity);

  return {
    nowMs,
    checkServerClock: async (second) => {
      if (fixedNowMs === undefined && second * 1000 > nowMs()) serverMs = await client.serverTime({ signal });
    },
    read: async (window) => {
      const requestedAtMs = client.clock.now();
      const outcome = await read(window);
      if (!("result" in outcome)) return outcome;
      serverMs = outcome.result.serverTimeMs ?? serverMs;
      const readAtMs = fixedNowMs ?? outcome.result.serverTimeMs ?? requestedAtMs;
      if (!isSettledAt(readAtMs, window)) firstUnsettled = Math.min(firstUnsettled, window.from);
      return outcome;
    },
    resumeAfter: ({ to }) => Math.min(firstUnsettled, to),
  };
}
