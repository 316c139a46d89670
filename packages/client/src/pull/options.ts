import { limits, type Profile, parseVendorSecond, type QueryOf, type ReportId } from "@mockvox/spec";
import { digitsOf, type Moment } from "../moment.ts";
import type { Cursor } from "./cursor.ts";
import type { Progress } from "./progress.ts";
import type { Span } from "./window.ts";

/** The report's parameters besides the dates, and how to pull. */
export type PullOptions<Id extends ReportId> = Omit<QueryOf<Id>, "date_ini" | "date_end"> & PullConduct;

export interface PullConduct {
  /** The first second. */
  from: Moment;
  /** The last second, which belongs to the range. */
  to: Moment;
  /** Goes on where another pull of the same report and the same `from` stopped. `to` may lie later than its. */
  cursor?: Cursor | undefined;
  /** Days before the cursor that are read again, since rows are corrected afterwards. Their steps come again. Default: 0. */
  rereadDays?: number | undefined;
  /**
   * Milliseconds behind its end after which a window is over. A call counts in the second in which it began and appears only once
   * it has ended, so a younger window comes again with the next pull. Give more, 36 hours say, where rows are re-coded afterwards.
   * Default: 4 hours.
   */
  settleMs?: number | undefined;
  /**
   * The present. What is over, and what still lies in the future and is not asked for, is judged by it. Default: the server's time, by
   * the header `Date` of its responses, else the client's clock.
   */
  now?: Moment | undefined;
  /** What is known of the server. Of answers that it does not state nothing is presumed. */
  profile?: Profile | undefined;
  /** Requests in flight at once, 1 or 2. Default: 1. */
  inFlight?: 1 | 2 | undefined;
  /** Requests that may be sent, refused ones too; the next one ends with a `QuotaError`. Default: no limit but the server's. */
  budget?: number | undefined;
  /**
   * Milliseconds that one window waits in all for what passes: slots, maintenance, a lost connection. No single wait is longer than what
   * is left of it, whatever `Retry-After` says. An error whose `trouble` is set ends the pull at once as long as the server has not given a
   * report or one of its documented error responses; a connection that cannot be secure always does. Default: 12 hours.
   */
  patienceMs?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Called after every window, and before every wait. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

const secondsPerDay = 86_400;

/**
 * The stretch that is left to read.
 *
 * @throws {RangeError} on a date that is none, a reversed range, a cursor of another pull
 */
export function rangeLeft(report: ReportId, parameters: Cursor["parameters"], conduct: PullConduct): Span {
  const { cursor, rereadDays = 0 } = conduct;
  const from = secondOf("from", conduct.from);
  const to = secondOf("to", conduct.to) + 1;
  if (from >= to) throw new RangeError(`A pull ends after it begins, found from ${from} to ${to - 1}. Swap them.`);
  if (!cursor) return { from, to };
  const isSame = cursor.report === report && JSON.stringify(cursor.parameters) === JSON.stringify(parameters);
  if (!isSame || secondOf("cursor.from", cursor.from) !== from) {
    throw new RangeError(
      `The cursor is of a pull of ${cursor.report} from ${cursor.from}. Ask for the same, or start anew.`,
    );
  }
  return { from: Math.min(to, Math.max(from, secondOf("cursor.next", cursor.next) - rereadDays * secondsPerDay)), to };
}

export function secondOf(name: string, moment: Moment): number {
  const digits = digitsOf(moment);
  const second = parseVendorSecond(digits);
  if (second !== undefined) return second;
  throw new RangeError(
    `${name} is no second, found "${digits.slice(0, 40)}". Write YYYYmmddHHiiss in GMT-5, or give a Date.`,
  );
}

/** @throws {RangeError} on a number that is none, or too small to mean anything */
export function checkNumbers({ rereadDays, settleMs, budget, patienceMs }: PullConduct): void {
  for (const [name, value = 1, least] of [
    ["rereadDays", rereadDays, 0],
    ["settleMs", settleMs, 0],
    ["budget", budget, 1],
    ["patienceMs", patienceMs, 0],
  ] as const) {
    if (!(value >= least)) throw new RangeError(`${name} is a number from ${least}, found ${value}`);
  }
}

/** @throws {RangeError} when it is not 1 or 2 */
export function checkedInFlight(inFlight: number = 1): number {
  const { value: most } = limits.simultaneousRequests;
  if (Number.isInteger(inFlight) && inFlight >= 1 && inFlight <= most) return inFlight;
  throw new RangeError(`A token has 1 to ${most} requests in flight, found ${inFlight}.`);
}
