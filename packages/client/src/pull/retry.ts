import type { ReportId } from "@mockvox/spec";
import { failuresFrom, QueryError, QuotaError, SlotError, UnavailableError, WolkvoxError } from "../errors.ts";
import { pullMessages } from "../messages/en.ts";
import type { ReportQuery } from "../query.ts";
import type { ReportResult } from "../report-result.ts";
import { type PullRun, progressOf } from "./pull-run.ts";

const failure = failuresFrom(pullMessages);

/**
 * Requests a report, waits out temporary errors and throws all others.
 *
 * @returns `too-large` if the server cannot answer this much at once. A server that fails repeatedly counts as such, unless the range
 * cannot be split.
 */
export async function requestWithRetries<Id extends ReportId>(
  run: PullRun,
  report: Id,
  query: ReportQuery<Id>,
  canSplit: boolean,
): Promise<ReportResult<Id> | "too-large"> {
  const { client, plan, signal } = run;
  let waitedMs = 0;
  for (let failures = 0; ; failures += 1) {
    spendRequest(run, report);
    try {
      const result = await client.report(report, query, { signal });
      run.isConfirmed = true;
      return result;
    } catch (error) {
      signal.throwIfAborted();
      run.isConfirmed ||= error instanceof WolkvoxError && error.refusal !== undefined;
      const decision = decideRetry(error, { failures, canSplit, isConfirmed: run.isConfirmed });
      if (decision === "split") return "too-large";
      if (decision === "give-up" || waitedMs >= plan.maxWaitMs || !(error instanceof Error)) throw error;
      const waitMs = Math.min(decision.waitMs, plan.maxWaitMs - waitedMs);
      waitedMs += waitMs;
      plan.onProgress({ ...progressOf(run), waiting: { untilMs: client.clock.now() + waitMs, reason: error } });
      await client.clock.sleep(waitMs, signal);
    }
  }
}

function spendRequest(run: PullRun, report: ReportId): void {
  const { budget } = run.plan;
  if (run.requests >= budget) {
    const request = { origin: run.client.origin, report, query: {} };
    throw new QuotaError(request, failure("request-budget-spent", { budget }), { remedy: "" });
  }
  run.requests += 1;
}

/** What to do after an error: wait and retry, split the window, or give up. */
type RetryDecision = { readonly waitMs: number } | "split" | "give-up";

interface FailureContext {
  /** How often this request has failed before. */
  readonly failures: number;
  readonly canSplit: boolean;
  readonly isConfirmed: boolean;
}

/** After this many failures in a row the window is split: its size may be what the server fails at. */
const failuresBeforeSplit = 4;

/** The retry policy. */
function decideRetry(error: unknown, { failures, canSplit, isConfirmed }: FailureContext): RetryDecision {
  if (error instanceof QueryError && isTooLarge(error)) return "split";
  if (error instanceof SlotError) return { waitMs: backoffMs(error, failures, 1, 30) };
  if (!(error instanceof UnavailableError)) return "give-up";
  if (error.setupProblem && (!isConfirmed || error.setupProblem === "insecure")) return "give-up";
  const isServerFailing = error.refusal === "time-limit" || (error.status ?? 0) >= 500;
  if (canSplit && isServerFailing && failures > 0 && failures % failuresBeforeSplit === 0) return "split";
  return { waitMs: backoffMs(error, failures, 5, 600) };
}

function isTooLarge({ refusal }: QueryError): boolean {
  return refusal === "row-limit" || refusal === "size-limit";
}

/** Doubles with each failure, and is at least what the server's `Retry-After` says. */
function backoffMs(
  error: SlotError | UnavailableError,
  failures: number,
  minSeconds: number,
  maxSeconds: number,
): number {
  return 1000 * Math.max(Math.min(maxSeconds, minSeconds * 2 ** failures), error.retryAfterSeconds ?? 0);
}
