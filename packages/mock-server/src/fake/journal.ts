import type { RefusalId, ReportId } from "@mockvox/spec";

/** A request that the fake has dealt with, for a report or for another path of the host. It holds no token. */
export interface Entry {
  /** Milliseconds of the tenant's clock at which it came in. */
  at: number;
  server: string;
  /** A fingerprint of the token: the same for the same token, and no way back. */
  token?: string | undefined;
  method: string;
  path: string;
  /** Undefined also for another path. */
  report?: ReportId | undefined;
  /** The parameters as they counted, without a token; the value of one that no report has is hidden. */
  query: Readonly<Record<string, string>>;
  /** Undefined when the caller went away before there was an answer. */
  status?: number | undefined;
  refusal?: RefusalId | "empty-window" | undefined;
  /** Rows sent; undefined when the answer has none. */
  rows?: number | undefined;
  /** Bytes of the body that were handed over. */
  bytes: number;
  /** Whether the body was handed over to its end. */
  whole: boolean;
  /** Milliseconds of the tenant's clock that it waited for a slot; 0 when it was let in or refused at once. */
  waited: number;
  /** What was left of the quota of the day on which the answer ended. */
  quotaLeft: number;
}

/** The latest requests, oldest first. */
export interface Journal {
  record(entry: Entry): void;
  entries(): readonly Entry[];
  clear(): void;
  /** Forgets some of them. */
  forget(isOld: (entry: Entry) => boolean): void;
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
    forget: (isOld) => {
      kept = kept.filter((entry) => !isOld(entry));
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
