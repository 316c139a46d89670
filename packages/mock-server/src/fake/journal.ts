import type { RefusalId, ReportId } from "@mockvox/spec";
import { callListener } from "./call-listener.ts";
import { type RequestRecord, type ResponseCompletion, toRecordedRequest } from "./request-record.ts";

/** A request to the mock server, for a report or for another path of the host. It contains no token. */
export interface RecordedRequest {
  /** When it arrived, in milliseconds of the tenant's clock. */
  at: number;
  server: string;
  /** A fingerprint of the token: the same for the same token of one mock server, and not derived from the token. */
  token?: string | undefined;
  method: string;
  path: string;
  /** Absent for another path or an unknown report. */
  report?: ReportId | undefined;
  /** The parameters without tokens; values of unknown parameters are redacted. */
  query: Readonly<Record<string, string>>;
  /** Absent when the client disconnected before the response. */
  status?: number | undefined;
  refusal?: RefusalId | "empty-window" | undefined;
  /** Rows sent; absent when the response has none. */
  rows?: number | undefined;
  /** Bytes of the body that were sent; 0 until the response has ended. */
  bytes: number;
  /** Whether the whole body was sent. */
  complete: boolean;
  /** Milliseconds of the tenant's clock spent waiting for a slot. */
  waitedMs: number;
  /** What is left of the day's quota at the end of the response, or at its start while it is in progress. */
  quotaLeft: number;
}

/** The latest requests, oldest first, each with the key of its tenant, which is never exposed. */
export interface RequestJournal {
  /** Adds a request when its response starts. */
  begin(record: RequestRecord, tenant: string): JournalSlot;
  /** Completes it when the response has ended. */
  complete(slot: JournalSlot, completion: ResponseCompletion): void;
  /** The requests of all tenants, or of one. */
  entries(tenant?: string): readonly RecordedRequest[];
  clear(): void;
  /** Removes the requests of one tenant. */
  forget(tenant: string): void;
  /** Calls back when a response has ended, of all tenants or of one; the returned function unsubscribes. */
  follow(listener: (request: RecordedRequest) => void, tenant?: string): () => void;
}

/** A request of a tenant. Its `RecordedRequest` is created on the first read, since most are never read. */
export interface JournalSlot {
  readonly record: RequestRecord;
  readonly tenant: string;
  /** Cached once the response has ended. */
  entry: RecordedRequest | undefined;
  isComplete: boolean;
}

/** Keeps the latest `size` requests. */
export function createJournal(size: number): RequestJournal {
  let slots: JournalSlot[] = [];
  /** The position of the oldest slot, which is overwritten next once the journal is full. */
  let oldest = 0;
  const listeners = new Set<(slot: JournalSlot) => void>();
  const oldestFirst = (): readonly JournalSlot[] => [...slots.slice(oldest), ...slots.slice(0, oldest)];
  const ofTenant = (tenant: string | undefined): readonly JournalSlot[] =>
    tenant === undefined ? oldestFirst() : oldestFirst().filter((slot) => slot.tenant === tenant);
  const replaceSlots = (kept: readonly JournalSlot[]): void => {
    slots = [...kept];
    oldest = 0;
  };
  const add = (slot: JournalSlot): void => {
    if (slots.length < size) slots.push(slot);
    else if (size > 0) {
      slots[oldest] = slot;
      oldest = (oldest + 1) % size;
    }
  };
  return {
    entries: (tenant) => ofTenant(tenant).map(readSlot),
    clear: () => replaceSlots([]),
    forget: (tenant) => replaceSlots(oldestFirst().filter((slot) => slot.tenant !== tenant)),
    follow: (listener, tenant) => {
      const notify = (slot: JournalSlot): void => {
        if (tenant === undefined || slot.tenant === tenant) callListener(listener, readSlot(slot));
      };
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    begin: (record, tenant) => {
      const slot: JournalSlot = { record, tenant, entry: undefined, isComplete: false };
      add(slot);
      return slot;
    },
    complete: (slot, { bytes, complete, quotaLeft }) => {
      const { record } = slot;
      record.bytes = bytes;
      record.complete = complete;
      record.quotaLeft = quotaLeft;
      slot.isComplete = true;
      for (const notify of listeners) notify(slot);
    },
  };
}

function readSlot(slot: JournalSlot): RecordedRequest {
  if (slot.entry) return slot.entry;
  const entry = toRecordedRequest(slot.record);
  if (slot.isComplete) slot.entry = entry;
  return entry;
}
