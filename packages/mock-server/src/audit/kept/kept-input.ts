/** The rows that a client kept, of one report. */
export interface KeptInput {
  rows: readonly object[];
  /** The vendor's column by the client's name for it. */
  columns: Readonly<Record<string, string>>;
  campaign: string | undefined;
}
