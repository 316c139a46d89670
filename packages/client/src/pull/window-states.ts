import type { ReportId } from "@mockvox/spec";
import type { QueryError } from "../errors.ts";
import type { ReportResult } from "../report-result.ts";
import type { ServerTraits } from "./server-traits.ts";
import type { Interval } from "./window.ts";
import type { ProbeState } from "./window-end-probe.ts";

/**
 * Reading one window, as a reducer: from a state and what was observed, `nextStep` decides on the next request, on two parts to read
 * instead, or that the window is done. It sends nothing (`read-window.ts` does) and changes nothing: a step carries what is known of the
 * server from then on.
 *
 * | state               | requested                   | after rows              | after no rows, or only counts of zero               |
 * | ------------------- | --------------------------- | ----------------------- | --------------------------------------------------- |
 * | reading             | the window, up to `dateEnd` | done; probing (1)       | done; confirming-empty (2); excluding-next-hour (3) |
 * | checking-month      | up to its last second (4)   | reading                 | done                                                |
 * | confirming-empty    | up to its last second       | as in reading           | done                                                |
 * | excluding-next-hour | up to its last second       | as in reading           | done                                                |
 * | probing             | a probe, for rows (5)       | reading again; done (6) | the same                                            |
 * | probing-past        | a probe, for no rows (5)    | done, perhaps with gap  | the same                                            |
 *
 * 1. While it is unknown whether the server includes the end of a range.
 * 2. If the response may be a refusal of the dates; a window that can be divided is divided instead.
 * 3. If zeros may belong to the hour after the window, which was requested as well.
 * 4. Because the month before was empty: a request across the month's end would show nothing.
 * 5. Small requests that show whether the server includes the end; `window-end-probe.ts` has their states.
 * 6. Reading again without the second after the window if the server includes the end. Without an answer the window fails.
 *
 * "Done" without rows, up to the window's last second, becomes probing-past once in a pull. In the first four states a response that is too
 * large, or may be truncated, halves the window; refused dates divide it if they cross a month's end or last 31 days, else they fail it.
 */
export type WindowState =
  | {
      readonly kind: "reading" | "checking-month" | "confirming-empty" | "excluding-next-hour";
      readonly dateEnd: number;
    }
  | ProbingState;

export interface ProbingState {
  readonly kind: "probing" | "probing-past";
  readonly probe: ProbeState;
  /** The window's own result, and the second that was sent to get it. */
  readonly result: ReportResult;
  readonly dateEnd: number;
}

/** What came of a request: a result, too much for one response, or the refusal of its dates. */
export type Observation = { readonly result: ReportResult } | "too-large" | { readonly refused: QueryError };

/** What to do next, and what is known of the server from then on. */
export type Step = { readonly traits: ServerTraits } & (
  | { readonly request: RangeRequest; readonly state: WindowState }
  | { readonly split: readonly [Interval, Interval]; readonly reason: SplitReason }
  /** `gap` is the second that may be missing. */
  | { readonly done: ReportResult; readonly gap: number | undefined }
  | { readonly failure: WindowFailure | QueryError }
);

/** A request for the pulled report, or for the report that probes use. */
export interface RangeRequest {
  readonly isProbe: boolean;
  readonly from: number;
  readonly dateEnd: number;
  /** Whether a shorter range may be requested instead, if the server fails repeatedly. */
  readonly canSplit: boolean;
}

/** Too many rows, or a response that may mean a refusal. */
type SplitReason = "too-large" | "ambiguous";

export type WindowFailure = "equal-dates-refused" | "window-not-divisible" | "unknown-window-end";

/** What came of one window: its result and the second that may be missing from it, or the parts to read instead. */
export type WindowOutcome<Id extends ReportId = ReportId> =
  | {
      readonly result: ReportResult<Id>;
      readonly gap: number | undefined;
      /** When the result was requested, in epoch milliseconds. */
      readonly readAtMs: number;
    }
  | { readonly split: readonly [Interval, Interval]; readonly reason: SplitReason };

export interface WindowContext {
  readonly window: Interval;
  readonly traits: ServerTraits;
  /** Seconds that one row covers. A window is only cut between rows. */
  readonly granularity: number;
  readonly rowLimit: number;
  /** The part of the pull's interval that is in the past. */
  readonly past: Interval;
}
