/** Known differences, which do not affect the exit code. */
export interface AcceptFile {
  readonly mockvox: 1;
  readonly accepted: readonly AcceptEntry[];
}

export interface AcceptEntry {
  /** The fingerprint of the finding, as every report shows it. */
  readonly fingerprint: string;
  /** The case that found it. A finding must match both. */
  readonly case: string;
  /** The last day on which it applies, `YYYY-MM-DD` in GMT-5. Default: no end. */
  readonly until?: string;
  /** Why it is accepted. */
  readonly note: string;
}
