import type { ReportId } from "@mockvox/spec";

/** What an overview sums up. */
export interface OverviewOptions {
  /** The first second: epoch milliseconds, ISO with an offset, or the vendor's fourteen digits. Default: the start of the current day. */
  from?: number | string;
  /** The last second. Default: the end of the day of `from`. */
  to?: number | string;
  /** Sums up only one report. Default: all five. */
  report?: ReportId;
}

/** The five reports of a date range, summed up. */
export interface Overview {
  /** The first and the last second, in the vendor's fourteen digits. */
  from: string;
  to: string;
  reports: readonly ReportOverview[];
  /** The edges in the date range, oldest first; empty without edges. */
  edges: readonly EdgeDay[];
}

/** An edge of the data, and a day on which it happens, `YYYY-MM-DD`. */
export interface EdgeDay {
  id: string;
  day: string;
}

/** One report of a date range, summed up. */
export interface ReportOverview {
  report: ReportId;
  /** All rows, also those beyond the limit of a response. */
  rows: number;
  /** What the figures of all rows add up to. For `diagram_13`, its journeys. */
  totals: Readonly<Record<string, number>>;
  /** The same totals by parts. */
  parts: readonly OverviewPart[];
}

/** What the rows of a report are grouped by. */
export type Dimension = "bucket" | "hour" | "day" | "skill" | "campaign" | "channel" | "routing-point" | "option";

/** The totals of one part: an hour of the day, a skill, a campaign and so on. Those of one dimension add up to the totals of the report. */
export interface OverviewPart {
  by: Dimension;
  key: string;
  totals: Readonly<Record<string, number>>;
}
