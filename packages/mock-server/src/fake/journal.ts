import type { RefusalId, ReportId } from "@mockvox/spec";

/** A request for a report that the fake has dealt with. It holds no token. */
export interface Entry {
  /** Milliseconds of the tenant's clock at which it came in. */
  at: number;
  server: string;
  /** A fingerprint of the token: the same for the same token, and no way back. */
  token: string | undefined;
  method: string;
  path: string;
  report: ReportId | undefined;
  /** The parameters as they counted, without a token. */
  query: Readonly<Record<string, string>>;
  /** Undefined when the caller went away before there was an answer. */
  status: number | undefined;
  refusal: RefusalId | "empty-window" | undefined;
  /** Rows sent; undefined when the answer has none. */
  rows: number | undefined;
  /** Bytes of the body that were handed over. */
  bytes: number;
  /** Whether the body was handed over to its end. */
  whole: boolean;
  /** What was left of the day's quota. */
  quotaLeft: number;
}

/** The latest requests, oldest first. */
export interface Journal {
  record(entry: Entry): void;
  entries(): readonly Entry[];
  clear(): void;
  /** Calls back for every request from now on; the function returned ends that. */
  follow(listener: (entry: Entry) => void): () => void;
}

/** Keeps so many entries; the oldest go first. */
export function createJournal(most: number): Journal {
  let kept: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
  return {
    entries: () => kept,
    clear: () => {
      kept = [];
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record: (entry) => {
      kept.push(entry);
      if (kept.length > most) kept.shift();
      for (const listener of listeners) listener(entry);
    },
  };
}

/** Eight hexadecimal digits that tell tokens apart. */
export function fingerprintOf(token: string): string {
  let hash = 0x811c9dc5;
  for (const letter of token) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
