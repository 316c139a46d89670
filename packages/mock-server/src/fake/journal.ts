import type { RefusalId, ReportId } from "@mockvox/spec";
import { callListener } from "./call-listener.ts";

/** A request that the fake has dealt with, for a report or for another path of the host. It holds no token. */
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
  /** Bytes of the body that were handed over. */
  bytes: number;
  /** Whether the body was handed over to its end. */
  whole: boolean;
  /** Milliseconds of the tenant's clock that it waited for a slot; 0 when it was let in or refused at once. */
  waited: number;
  /** What was left of the quota of the day on which the answer ended. */
  quotaLeft: number;
}

/** The latest requests, oldest first. Whose each of them is, it knows by the tenant's own name, which nobody is shown. */
export interface Journal {
  record(entry: Entry, tenant: string): void;
  /** Everybody's, or those of one tenant. */
  entries(tenant?: string): readonly Entry[];
  clear(): void;
  /** Forgets those of one tenant. */
  forget(tenant: string): void;
  /** Calls back for every request from now on, or for those of one tenant; the function returned ends that. */
  follow(listener: (entry: Entry) => void, tenant?: string): () => void;
}

/** An entry and whose it is. */
interface Kept {
  entry: Entry;
  tenant: string;
}

/** Keeps so many entries; the oldest go first. */
export function createJournal(most: number): Journal {
  let kept: Kept[] = [];
  const listeners = new Set<(seen: Kept) => void>();
  const ofTenant = (tenant: string | undefined): readonly Kept[] =>
    tenant === undefined ? kept : kept.filter((one) => one.tenant === tenant);
  return {
    entries: (tenant) => ofTenant(tenant).map(({ entry }) => entry),
    clear: () => {
      kept = [];
    },
    forget: (tenant) => {
      kept = kept.filter((one) => one.tenant !== tenant);
    },
    follow: (listener, tenant) => {
      const hear = (seen: Kept): void => {
        if (tenant === undefined || seen.tenant === tenant) callListener(listener, seen.entry);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    record: (entry, tenant) => {
      const seen = { entry, tenant };
      kept.push(seen);
      if (kept.length > most) kept.shift();
      for (const hear of listeners) hear(seen);
    },
  };
}
