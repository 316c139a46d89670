/** Differences that are known and do not count. */
export interface AcceptFile {
  readonly mockvox: 1;
  readonly accepted: readonly Accepted[];
}

export interface Accepted {
  /** Of the finding, as every report prints it. */
  readonly fingerprint: string;
  /** The case that found it, for the reader; a finding is matched by both. */
  readonly case: string;
  /** The last day on which it holds, `YYYY-MM-DD` in GMT-5; for good when it is absent. */
  readonly until?: string;
  /** Why it is accepted. */
  readonly note: string;
}
