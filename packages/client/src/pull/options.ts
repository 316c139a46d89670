import {
  type Answers,
  limits,
  type Profile,
  parseVendorTime,
  type QueryOf,
  type ReportId,
  reportOf,
} from "@mockvox/spec";
import { type DateTimeInput, toVendorDigits } from "../date-time-input.ts";
import { failuresFrom, OptionError } from "../errors.ts";
import { pullOptionMessages } from "../messages/en.ts";
import { isModelled } from "../other-reports/modelled.ts";
import { writeParameters } from "../query.ts";
import type { Cursor } from "./cursor.ts";
import type { Progress } from "./progress.ts";
import { declaredAnswers } from "./server-traits.ts";
import { granularityOf, type Interval } from "./window.ts";

/** The report's parameters without the dates, and the options of the pull. */
export type PullOptions<Id extends ReportId> = Omit<QueryOf<Id>, "date_ini" | "date_end"> & CommonPullOptions;

/** The options of a pull of a report that is not modelled. */
export interface OtherPullOptions extends CommonPullOptions {
  /** The report's parameters without the dates, as the vendor names them. Default: none. */
  parameters?: Readonly<Record<string, string>> | undefined;
}

/** The options of every `pull`. Without them: one request at a time, and a wait of up to 12 hours for temporary errors. */
export interface CommonPullOptions {
  /** The first second: fourteen digits in GMT-5, `YYYYmmddHHiiss`, or a `Date`. */
  from: DateTimeInput;
  /** The last second, inclusive, in the same form. */
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
  /** How the server behaves. Claims that it does not answer are probed, never assumed. Default: none. */
  profile?: Profile | undefined;
  /** Requests in flight at once, 1 or 2. Default: 1, as the vendor advises. */
  inFlight?: 1 | 2 | undefined;
  /** Requests that may be sent, refused ones included; the next one fails with a `QuotaError`. Default: unlimited. */
  budget?: number | undefined;
  /**
   * Milliseconds that one window may wait in total for temporary errors: slots, maintenance, lost connections. No single wait is longer
   * than what is left, whatever `Retry-After` says. An error with `setupProblem` ends the pull at once unless the server has already
   * sent a report or a documented error response; an insecure connection always does. Default: 12 hours.
   */
  maxWaitMs?: number | undefined;
  /** Ends the pull: `pull` throws the signal's reason, and the last cursor resumes. Default: none. */
  signal?: AbortSignal | undefined;
  /** Called after every window, and before every wait. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** A pull as its options ask for it, validated, with every default filled in. */
export interface PullPlan<Id extends ReportId = ReportId> {
  readonly report: Id;
  /** The report's parameters without the dates. */
  readonly parameters: Cursor["parameters"];
  /** The first second of the whole pull, fourteen digits. */
  readonly from: string;
  /** The interval that is left to read. */
  readonly interval: Interval;
  /** Seconds that one row covers. */
  readonly granularity: number;
  readonly cursor: Cursor | undefined;
  /** The answers that the profile states. */
  readonly declared: Partial<Answers>;
  readonly allowedLatenessMs: number;
  /** The current time in epoch milliseconds, if the caller sets it. */
  readonly fixedNowMs: number | undefined;
  readonly inFlight: number;
  readonly budget: number;
  readonly maxWaitMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: Progress) => void;
}

type OptionWithDefault = "overlapDays" | "allowedLatenessMs" | "inFlight" | "maxWaitMs";

type PullDefaults = { readonly [Name in OptionWithDefault]: NonNullable<CommonPullOptions[Name]> };

/** The values of options that are not given. `budget` is unlimited; `now` comes from the server. */
export const pullDefaults: PullDefaults = {
  overlapDays: 0,
  allowedLatenessMs: 4 * 3_600_000,
  inFlight: 1,
  maxWaitMs: 12 * 3_600_000,
};

const failure = failuresFrom(pullOptionMessages);
const secondsPerDay = 86_400;

/** @throws {OptionError | QueryError} on an option or a parameter that cannot be used, or a cursor of another pull */
export function planPull<Id extends ReportId>(origin: string, report: Id, options: CommonPullOptions): PullPlan<Id> {
  const { cursor, signal } = options;
  const parameters = writeParameters(origin, report, parametersOf(report, options));
  const interval = remainingInterval(report, parameters, options);
  const inFlight = validateInFlight(options.inFlight);
  validateNumbers(options);
  const declared = declaredAnswers(options.profile, report);
  return {
    report,
    parameters,
    from: toVendorDigits(options.from),
    interval,
    granularity: granularityOf(report, declared["row-grain"]),
    cursor,
    declared,
    allowedLatenessMs: options.allowedLatenessMs ?? pullDefaults.allowedLatenessMs,
    fixedNowMs: options.now === undefined ? undefined : parseSecond("now", options.now) * 1000,
    inFlight,
    budget: options.budget ?? Number.POSITIVE_INFINITY,
    maxWaitMs: options.maxWaitMs ?? pullDefaults.maxWaitMs,
    signal,
    onProgress: options.onProgress ?? ignoreProgress,
  };
}

function ignoreProgress(): void {}

/** The report's parameters without the dates, as given. */
function parametersOf(report: ReportId, options: OtherPullOptions): Readonly<Record<string, unknown>> {
  if (!isModelled(report)) return options.parameters ?? {};
  const given = new Map<string, unknown>(Object.entries(options));
  const names = reportOf(report).parameters.filter((name) => given.has(name));
  return Object.fromEntries(names.map((name) => [name, given.get(name)]));
}

/**
 * The interval that is left to read.
 *
 * @throws {OptionError} on an invalid date, a reversed range, a cursor of another pull
 */
function remainingInterval(report: ReportId, parameters: Cursor["parameters"], options: CommonPullOptions): Interval {
  const { cursor, overlapDays = pullDefaults.overlapDays } = options;
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
  return { from: Math.min(to, resumeSecond(cursor, overlapDays)), to };
}

/**
 * Where a pull with this cursor resumes, in seconds of the epoch: days before the cursor, but not before the whole pull.
 *
 * @throws {OptionError} on an invalid date in the cursor
 */
export function resumeSecond(cursor: Pick<Cursor, "from" | "next">, overlapDays: number): number {
  const next = parseSecond("cursor.next", cursor.next) - overlapDays * secondsPerDay;
  return Math.max(parseSecond("cursor.from", cursor.from), next);
}

/** @throws {OptionError} on an invalid date */
function parseSecond(option: string, input: DateTimeInput): number {
  const digits = toVendorDigits(input);
  const second = parseVendorTime(digits);
  if (second !== undefined) return second;
  throw new OptionError(failure("invalid-pull-date", { option, value: digits.slice(0, 40) }));
}

/** @throws {OptionError} on a number that is NaN or too small */
function validateNumbers({ overlapDays, allowedLatenessMs, budget, maxWaitMs }: CommonPullOptions): void {
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
function validateInFlight(inFlight: number = pullDefaults.inFlight): number {
  const { value: maximum } = limits.simultaneousRequests;
  if (Number.isInteger(inFlight) && inFlight >= 1 && inFlight <= maximum) return inFlight;
  throw new OptionError(failure("invalid-in-flight", { value: inFlight, maximum }));
}
