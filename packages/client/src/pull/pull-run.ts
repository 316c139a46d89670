import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import type { PullPlan } from "./options.ts";
import { initialCounts, type Progress, type ProgressCounts, toProgress } from "./progress.ts";
import { initialTraits, type ServerTraits } from "./server-traits.ts";
import { initialWatermark, type Watermark } from "./watermark.ts";
import type { Interval } from "./window.ts";
import { initialWindowSeconds } from "./window-sizing.ts";

/** One pull: its plan, and what has come of it so far. Every value is immutable; a field is replaced as a whole. */
export interface PullRun<Id extends ReportId = ReportId> {
  readonly client: Client;
  readonly plan: PullPlan<Id>;
  /** Aborted by the caller, or when the pull has ended. */
  readonly signal: AbortSignal;
  traits: ServerTraits;
  watermark: Watermark;
  /** The length of the next windows. */
  windowSeconds: number;
  counts: ProgressCounts;
  requests: number;
  /** Whether the server has proved to be a report server. */
  isConfirmed: boolean;
  /** The server's time in epoch milliseconds, once it has sent one. */
  serverMs: number | undefined;
}

export function startRun<Id extends ReportId>(client: Client, plan: PullPlan<Id>, stopped: AbortSignal): PullRun<Id> {
  const { interval, declared, cursor, signal } = plan;
  return {
    client,
    plan,
    signal: signal ? AbortSignal.any([signal, stopped]) : stopped,
    traits: initialTraits(declared, cursor),
    watermark: initialWatermark,
    windowSeconds: initialWindowSeconds(cursor?.windowSeconds),
    counts: initialCounts(interval.to - interval.from, client.clock.now()),
    requests: 0,
    isConfirmed: false,
    serverMs: undefined,
  };
}

/** The current time in epoch milliseconds: what the caller sets, else the server's, else the client's. */
function nowMs({ plan, serverMs, client }: PullRun): number {
  return plan.fixedNowMs ?? serverMs ?? client.clock.now();
}

export function isInFuture(second: number, run: PullRun): boolean {
  return second * 1000 > nowMs(run);
}

/** Requests the server's time if the interval is in the future by the client's clock. */
export async function checkServerClock(run: PullRun): Promise<void> {
  const { client, plan, signal } = run;
  if (plan.fixedNowMs === undefined && isInFuture(plan.interval.from, run))
    run.serverMs = await client.serverTime({ signal });
}

/** The part of the pull's interval that is in the past. */
export function pastInterval(run: PullRun): Interval {
  const { from, to } = run.plan.interval;
  return { from, to: Math.min(to, Math.floor(nowMs(run) / 1000)) };
}

export function progressOf(run: PullRun): Progress {
  return toProgress(run.counts, run.requests, { clockMs: run.client.clock.now(), nowMs: nowMs(run) });
}
