import { QueryError, SlotError, UnavailableError } from "../errors.ts";

/** What to do after an error: wait and retry, split the window, or give up. */
export type RetryDecision = { readonly waitMs: number } | "split" | "give-up";

/** After this many failures in a row the window is split: its size may be what the server fails at. */
const failuresBeforeSplit = 4;

export interface FailureContext {
  /** How often this window has failed before. */
  readonly failures: number;
  readonly canSplit: boolean;
  /** Whether the server has proved to be a report server. */
  readonly isConfirmed: boolean;
}

export function decideRetry(error: unknown, { failures, canSplit, isConfirmed }: FailureContext): RetryDecision {
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
