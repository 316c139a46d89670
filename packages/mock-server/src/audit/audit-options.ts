import type { ReportId } from "@mockvox/spec";

/** What an audit judges. */
export interface AuditOptions {
  /** Judges only requests for one report. Default: all reports; with `rows`, the one whose columns they have. */
  report?: ReportId;
  /** The first second to judge: epoch milliseconds, ISO with an offset, or the vendor's fourteen digits. Default: the first requested one. */
  from?: number | string;
  /** The last second to judge. Default: the last requested one. */
  to?: number | string;
  /** The rows that the client kept, of one report, with the names of its own columns. Default: only the requests are judged. */
  rows?: readonly object[];
  /** The vendor's column by the client's name for it, such as `{ llamadas: "calls" }`. Default: guessed from the names. */
  columns?: Readonly<Record<string, string>>;
  /** The `campaign_id` of the rows. Default: all that were requested. */
  campaign?: string;
}
