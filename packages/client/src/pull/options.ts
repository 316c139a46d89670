import { limits, type Profile, parseVendorTime, type QueryOf, type ReportId } from "@mockvox/spec";
import { type DateTimeInput, toVendorDigits } from "../date-time-input.ts";
import { failuresFrom, OptionError } from "../errors.ts";
import { pullOptionMessages } from "../messages/en.ts";
import type { Cursor } from "./cursor.ts";
import type { Progress } from "./progress.ts";
import type { Interval } from "./window.ts";

/** The report's parameters without the dates, and the options of the pull. */
export type PullOptions<Id extends ReportId> = Omit<QueryOf<Id>, "date_ini" | "date_end"> & CommonPullOptions;

export interface CommonPullOptions {
  /** The first second. */
  from: DateTimeInput;
  /** The last second, inclusive. */
  to: DateTimeInput;
  /** Resumes an earlier pull of the same report, parameters and `from`. `to` may be later than before. */
  cursor?: Cursor | undefined;
  /** Days before the cursor to read again, because the vendor corrects rows afterwards. Their windows come again. Default: 0. */
  overlapDays?: number | undefined;
  /**
   * Milliseconds after its end until a window is settled. A call counts in the second it began but appears only once it has ended, so a
   * younger window comes again with the next pull. Raise it, to 36 hours for example, if rows are re-coded afterwards. Default: 4 hours.
   */
  allowedLatenessMs?: number | undefined;
  /**
   * The current time. It decides which windows are settled; windows that begin later are not requested. Default: the server's time, from
   * the header `Date` of its responses, else the client's clock.
   */
  now?: DateTimeInput | undefined;
  /** How the server behaves. Claims that it does not answer are probed, never assumed. */
  profile?: Profile | undefined;
  /** Requests in flight at once, 1 or 2. Default: 1. */
  inFlight?: 1 | 2 | undefined;
  /** Requests that may be sent, refused ones included; the next one fails with a `QuotaError`. Default: unlimited. */
  budget?: number | undefined;
  /**
   * Milliseconds that one window may wait in total for temporary errors: slots, maintenance, lost connections. No single wait is longer
   * than what is left, whatever `Retry-After` says. An error with `setupProblem` ends the pull at once unless the server has already
   * sent a report or a documented error response; an insecure connection always does. Default: 12 hours.
   */
  maxWaitMs?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Called after every window, and before every wait. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

const failure = failuresFrom(pullOptionMessages);
const secondsPerDay = 86_400;

/**
 * The interval that is left to read.
 *
 * @throws {OptionError} on an invalid date, a reversed range, a cursor of another pull
 */
export function remainingInterval(
  report: ReportId,
  parameters: Cursor["parameters"],
  options: CommonPullOptions,
): Interval {
  const { cursor, overlapDays = 0 } = options;
  const from = parseSecond("from", options.from);
  const to = parseSecond("to", options.to) + 1;
  if (from >= to) {
    const [first, last] = [toVendorDigits(options.from), toVendorDigits(options.to)];
    throw new OptionError(failure("reversed-pull-range", { from: first, to: last }));
  }
  if (!cursor) return { from, to };
  const isSame = cursor.report === report && JSON.stringify(cursor.parameters) === JSON.stringify(parameters);
  if (!isSame || parseSecond("cursor.from", cursor.from) !== from) {
    throw new OptionError(failure("cursor-of-another-pull", { report: cursor.report, from: cursor.from }));
  }
  const next = parseSecond("cursor.next", cursor.next) - overlapDays * secondsPerDay;
  return { from: Math.min(to, Math.max(from, next)), to };
}

/** @throws {OptionError} on an invalid date */
export function parseSecond(option: string, input: DateTimeInput): number {
  const digits = toVendorDigits(input);
  const second = parseVendorTime(digits);
  if (second !== undefined) return second;
  throw new OptionError(failure("invalid-pull-date", { option, value: digits.slice(0, 40) }));
}

/** @throws {OptionError} on a number that is NaN or too small */
export function validateNumbers({ overlapDays, allowedLatenessMs, budget, maxWaitMs }: CommonPullOptions): void {
  for (const [option, value = 1, minimum] of [
    ["overlapDays", overlapDays, 0],
    ["allowedLatenessMs", allowedLatenessMs, 0],
    ["budget", budget, 1],
    ["maxWaitMs", maxWaitMs, 0],
  ] as const) {
    if (!(value >= minimum)) throw new OptionError(failure("invalid-pull-number", { option, value, minimum }));
  }
}

/** @throws {OptionError} unless it is 1 or 2 */
export function validateInFlight(inFlight: number = 1): number {
  const { value: maximum } = limits.simultaneousRequests;
  if (Number.isInteger(inFlight) && inFlight >= 1 && inFlight <= maximum) return inFlight;
  throw new OptionError(failure("invalid-in-flight", { value: inFlight, maximum }));
}
