import type { RangeRecord } from "./log/range-series.ts";
import type { TimeSpan } from "./time/intervals.ts";

/**
 * `loss`: rows are missing. `doubling`: rows are kept twice. `wrong`: rows have other values, or belong to another day. `waste`: limits are
 * spent for nothing. `information`: no finding.
 */
export type AuditSeverity = "loss" | "doubling" | "wrong" | "waste" | "information";

/** What the rules find. */
export type VerdictId =
  | "never-asked"
  | "cut"
  | "failed"
  | "broken-response"
  | "read-too-early"
  | "read-before-settled"
  | "wrong-time-zone"
  | "polls-too-often"
  | "too-many-at-once"
  | "asked-after-quota"
  | "asked-twice"
  | "own-responses";

/** Why, as far as the requests show it. */
export type CauseId =
  | "invalid-date"
  | "early-end"
  | "month-end"
  | "skipped-range"
  | "error-taken-as-empty"
  | "range-too-long"
  | "future"
  | "utc-days"
  | "daylight-saving"
  | "boundary"
  | KeptCauseId;

/** Why kept rows differ. */
type KeptCauseId =
  | "not-requested"
  | "not-read"
  | "not-kept"
  | "overlap"
  | "partial-response"
  | "stored-twice"
  | "campaigns-twice"
  | "overwritten"
  | "leading-zeros"
  | "country-code"
  | "rounded-id"
  | "shortened-id";

/** Seconds whose rows the client lacks, or has as they were at `seenAt`. */
export interface AffectedSegment extends TimeSpan {
  seenAt?: number;
}

/** What a rule concludes from the requests of a series. */
export interface AuditVerdict {
  id: VerdictId;
  cause?: CauseId | undefined;
  severity: AuditSeverity;
  /** The seconds in question, in order, without overlaps. */
  segments: readonly AffectedSegment[];
  /** The requests that show it, in order of arrival. */
  requests: readonly RangeRecord[];
  /** Whether it counts only if rows were lost. */
  needsCost?: boolean;
  /** A figure for the text: seconds, hours or a number of requests. */
  figure?: number;
}
