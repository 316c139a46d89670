import type { ReportId } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import type { Cost } from "../cost.ts";
import type { KeptRowsVerdict } from "../kept/kept-verdict.ts";
import type { Outcome } from "../log/outcome.ts";
import type { AuditSeverity, CauseId, VerdictId } from "../verdict.ts";

/** What the requests to a mock server missed, doubled or truncated. */
export interface AuditReport {
  /** What is wrong: rows that were lost, doubled or changed, and limits that were wasted. */
  findings: readonly AuditFinding[];
  /** What is worth knowing and may be right, such as date ranges that were read twice. */
  notes: readonly AuditFinding[];
  /** What was requested, by token, report and campaign. Empty if there was nothing to judge. */
  series: readonly AuditedSeries[];
  /** Requests that the bounded log no longer remembers. Nothing is concluded about the time before them. */
  droppedRequests: number;
  /** The kept rows, and how they were read; absent without rows. */
  kept?: KeptSummary;
}

/** The rows that a client kept, and how they were read. */
export interface KeptSummary {
  report: ReportId;
  expectedRows: number;
  keptRows: number;
  /** The vendor's column by the client's name for it. */
  columns: Readonly<Record<string, string>>;
  /** What differs from the vendor's format and was accepted, such as a decimal comma. */
  tolerated: readonly LocalizedText[];
}

/** Whose requests are meant. */
export interface SeriesName {
  server: string;
  /** A fingerprint of the token, as in the journal; absent for requests without a token. */
  token?: string | undefined;
  report: ReportId;
  /** The value of `campaign_id`, for reports that have it. */
  campaign?: string | undefined;
}

/** The requests of one token for one report. */
export interface AuditedSeries extends SeriesName {
  requests: number;
  /** How many requests ended in which way. */
  outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** The first and the last second that were requested, in the vendor's fourteen digits; absent without a valid range. */
  from?: string;
  to?: string;
  /** What was read of each day, oldest first; at most the latest 400 days. */
  days: readonly AuditedDay[];
}

/** The seconds of a day (GMT-5) that were read once, read again, or neither, of those inside the requested span. */
export interface AuditedDay {
  /** `YYYY-MM-DD`. */
  day: string;
  readSeconds: number;
  doubledSeconds: number;
  missingSeconds: number;
}

/** A finding, or a note: what is wrong, where, what it cost, and how to fix it. */
export interface AuditFinding extends SeriesName {
  id: VerdictId | KeptRowsVerdict | "other-window-end" | "custom-rows";
  /** Why, as far as the requests show it. */
  cause?: CauseId | undefined;
  severity: AuditSeverity;
  title: LocalizedText;
  advice: LocalizedText;
  /** Seconds concerned. */
  seconds: number;
  /** The date ranges concerned, in the vendor's fourteen digits; at most 20, of `rangeCount`. */
  ranges: readonly AuditRange[];
  rangeCount: number;
  /** The requests that show it; at most 5, of `requestCount`. */
  requests: readonly AuditRequest[];
  requestCount: number;
  /** What it cost under each answer to the claim `window-end`; absent where nothing can be counted. */
  cost?: { inclusive: Cost; exclusive: Cost } | undefined;
  /** Kept rows concerned; at most 20, of `rowCount`. */
  rows?: readonly AuditRow[];
  rowCount?: number;
}

/** Both seconds are included. */
export interface AuditRange {
  from: string;
  to: string;
}

/** A request that shows a finding. */
export interface AuditRequest {
  /** When it arrived, in milliseconds of the tenant's clock. */
  at: number;
  /** `date_ini` and `date_end` as understood; absent if invalid. */
  from?: string | undefined;
  to?: string | undefined;
  outcome: Outcome;
  rows: number;
}

/** A row that a client kept, or should have kept. */
export interface AuditRow {
  /** The key columns of the report. */
  key: Readonly<Record<string, string>>;
  /** How often it should be there, and how often it is. */
  expected: number;
  kept: number;
  /** For a changed row, the columns that differ. */
  changes?: Readonly<Record<string, { expected: string; kept: string }>>;
  /** The date range and the request that explain it. */
  range?: AuditRange | undefined;
  request?: AuditRequest | undefined;
}
