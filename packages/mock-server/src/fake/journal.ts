import type { RefusalId, ReportId } from "@mockvox/spec";
import { callListener } from "./call-listener.ts";
import { type Ending, entryOf, type Seen } from "./seen.ts";

/** A request that the fake has dealt with, or sends an answer to, for a report or for another path of the host. It holds no token. */
export interface Entry {
  /** Milliseconds of the tenant's clock at which it came in. */
  at: number;
  server: string;
  /** Stands for the token: the same for the same token of one fake, and nothing of the token is in it. */
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
  /** Bytes of the body that were handed over; 0 until the answer has ended. */
  bytes: number;
  /** Whether the body was handed over to its end. */
  whole: boolean;
  /** Milliseconds of the tenant's clock that it waited for a slot; 0 when it was let in or refused at once. */
  waited: number;
  /** What was left of the quota of the day on which the answer ended, or began as long as it has not. */
  quotaLeft: number;
}

/** The latest requests, oldest first. Whose each of them is, it knows by the tenant's own name, which nobody is shown. */
export interface Journal {
  /** Takes in a request whose answer begins. */
  begin(seen: Seen, tenant: string): Kept;
  /** Is told how that answer ended. */
  end(kept: Kept, ending: Ending): void;
  /** Everybody's, or those of one tenant. */
  entries(tenant?: string): readonly Entry[];
  clear(): void;
  /** Forgets those of one tenant. */
  forget(tenant: string): void;
  /** Calls back at the end of every answer from now on, or of those of one tenant; the function returned ends that. */
  follow(listener: (entry: Entry) => void, tenant?: string): () => void;
}

/** A request and whose it is. Its entry is written when somebody reads it, which is seldom. */
export interface Kept {
  readonly seen: Seen;
  readonly tenant: string;
  /** Once its answer has ended. */
  entry: Entry | undefined;
  isOver: boolean;
}

/** Keeps so many entries; the oldest go first. */
export function createJournal(most: number): Journal {
  let kept: Kept[] = [];
  /** Where the oldest is, whose place the next one takes, once there are as many as are kept. */
  let oldest = 0;
  const listeners = new Set<(one: Kept) => void>();
  const inOrder = (): readonly Kept[] => [...kept.slice(oldest), ...kept.slice(0, oldest)];
  const ofTenant = (tenant: string | undefined): readonly Kept[] =>
    tenant === undefined ? inOrder() : inOrder().filter((one) => one.tenant === tenant);
  const keep = (ones: readonly Kept[]): void => {
    kept = [...ones];
    oldest = 0;
  };
  const add = (one: Kept): void => {
    if (kept.length < most) kept.push(one);
    else if (most > 0) {
      kept[oldest] = one;
      oldest = (oldest + 1) % most;
    }
  };
  return {
    entries: (tenant) => ofTenant(tenant).map(read),
    clear: () => keep([]),
    forget: (tenant) => keep(inOrder().filter((one) => one.tenant !== tenant)),
    follow: (listener, tenant) => {
      const hear = (one: Kept): void => {
        if (tenant === undefined || one.tenant === tenant) callListener(listener, read(one));
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    begin: (seen, tenant) => {
      const one: Kept = { seen, tenant, entry: undefined, isOver: false };
      add(one);
      return one;
    },
    end: (one, { bytes, whole, quotaLeft }) => {
      const { seen } = one;
      seen.bytes = bytes;
      seen.whole = whole;
      seen.quotaLeft = quotaLeft;
      one.isOver = true;
      for (const hear of listeners) hear(one);
    },
  };
}

function read(one: Kept): Entry {
  if (one.entry) return one.entry;
  const entry = entryOf(one.seen);
  if (one.isOver) one.entry = entry;
  return entry;
}
