import { systemTime } from "../clock/time-source.ts";
import { createBodyStarts } from "./body-starts.ts";
import { callListener } from "./call-listener.ts";
import { type RecordedRequest, type RequestRecord, toRecordedRequest } from "./recorded-request.ts";
import { maskSecretsInStart } from "./redact.ts";

/** How much of a body was sent. */
export interface BodyDelivery {
  bytes: number;
  complete: boolean;
}

/** How a response ended. */
interface ResponseCompletion extends BodyDelivery {
  quotaLeft: number | undefined;
  /** Milliseconds of the tenant's clock since the request arrived. */
  clockMs: number;
}

/** The latest requests, oldest first, each with the key of its tenant, which is never exposed. */
export interface RequestJournal {
  /** Adds a request when its response starts. */
  begin(record: RequestRecord, tenant: string): JournalSlot;
  /** Keeps the next part of its body as far as it fits. Returns whether more fits. */
  addBody(slot: JournalSlot, part: string | Uint8Array): boolean;
  /** Completes it when the response has ended. */
  complete(slot: JournalSlot, completion: ResponseCompletion): void;
  /** The requests of all tenants, or of one. */
  entries(tenant?: string): readonly RecordedRequest[];
  /** The requests with the keys of their tenants, for a snapshot. */
  save(): readonly SavedRequest[];
  /** Replaces all by those of a snapshot. */
  restore(saved: readonly SavedRequest[]): void;
  clear(): void;
  /** Removes the requests of one tenant. */
  forget(tenant: string): void;
  /** Calls back when a response has ended, of all tenants or of those with such a key; the returned function unsubscribes. */
  follow(listener: (request: RecordedRequest) => void, isFollowed?: (tenant: string) => boolean): () => void;
}

/** A request with the key of its tenant. */
export interface SavedRequest {
  tenant: string;
  request: RecordedRequest;
}

/** Those who are called back, for several journals: one that is replaced by another keeps its followers. */
export type JournalFollowers = Set<(slot: JournalSlot) => void>;

/** A request of a tenant. Its `RecordedRequest` is created on the first read, since most are never read. */
export interface JournalSlot {
  readonly record: RequestRecord;
  readonly tenant: string;
  /** The number of its body among the starts of bodies; undefined if nothing is kept. */
  readonly body: number | undefined;
  /** Cached once the response has ended. */
  entry: RecordedRequest | undefined;
  isComplete: boolean;
}

/** A request of a snapshot, which was read before. */
interface RestoredSlot {
  readonly record: undefined;
  readonly tenant: string;
  /** Its place among the starts of bodies, so that its body is dropped when it would have been without the snapshot. */
  readonly body: number | undefined;
  readonly entry: RecordedRequest;
}

/** Keeps the latest `size` requests. */
export function createJournal(size: number, followers: JournalFollowers = new Set()): RequestJournal {
  const bodyStarts = createBodyStarts(size);
  const slots = createLatestSlots(size, ({ body }) => body !== undefined && bodyStarts.close(body));
  const read = (slot: KeptSlot): RecordedRequest => {
    const entry = readSlot(slot);
    if (slot.body === undefined) return entry;
    if (slot.record === undefined) return bodyStarts.has(slot.body) ? entry : { ...entry, body: undefined };
    const body = bodyStarts.read(slot.body);
    return body ? { ...entry, body: maskSecretsInStart(body, slot.record.secrets) } : entry;
  };
  const openBody = (): number | undefined => (size > 0 ? bodyStarts.open() : undefined);
  return {
    entries: (tenant) =>
      slots
        .oldestFirst()
        .filter((slot) => tenant === undefined || slot.tenant === tenant)
        .map(read),
    clear: () => slots.keepOnly(() => false),
    forget: (tenant) => slots.keepOnly((slot) => slot.tenant !== tenant),
    save: () => slots.oldestFirst().map((slot) => ({ tenant: slot.tenant, request: read(slot) })),
    restore: (saved) => {
      slots.keepOnly(() => false);
      for (const { tenant, request } of saved) {
        slots.dropReplaced();
        slots.add({ record: undefined, tenant, body: openBody(), entry: request });
      }
    },
    follow: (listener, isFollowed = () => true) => {
      const notify = (slot: JournalSlot): void => {
        if (isFollowed(slot.tenant)) callListener(listener, read(slot));
      };
      followers.add(notify);
      return () => followers.delete(notify);
    },
    begin: (record, tenant) => {
      slots.dropReplaced();
      const slot: JournalSlot = { record, tenant, body: openBody(), entry: undefined, isComplete: false };
      slots.add(slot);
      return slot;
    },
    // The secrets of a long request are not kept, so that they could not be redacted in its body.
    addBody: ({ record, body }, part) =>
      body !== undefined && record.redactedQuery === undefined && bodyStarts.append(body, part),
    complete: (slot, { bytes, complete, quotaLeft, clockMs }) => {
      const { record } = slot;
      record.durationMs = systemTime.monotonic() - record.startedAt;
      record.clockMs = clockMs;
      record.bytes = bytes;
      record.complete = complete;
      record.quotaLeft = quotaLeft;
      slot.isComplete = true;
      for (const notify of followers) notify(slot);
    },
  };
}

type KeptSlot = JournalSlot | RestoredSlot;

/** The latest slots, at most `size`. */
interface LatestSlots {
  oldestFirst(): readonly KeptSlot[];
  keepOnly(isKept: (slot: KeptSlot) => boolean): void;
  /** Drops the slot that the next one replaces, if any. */
  dropReplaced(): void;
  add(slot: KeptSlot): void;
}

/** Calls back for every slot that is dropped. */
function createLatestSlots(size: number, onDrop: (slot: KeptSlot) => void): LatestSlots {
  let slots: KeptSlot[] = [];
  /** The position of the oldest slot, which is overwritten next once all are taken. */
  let oldest = 0;
  const oldestFirst = (): KeptSlot[] => [...slots.slice(oldest), ...slots.slice(0, oldest)];
  return {
    oldestFirst,
    keepOnly: (isKept) => {
      for (const slot of slots) if (!isKept(slot)) onDrop(slot);
      slots = oldestFirst().filter(isKept);
      oldest = 0;
    },
    dropReplaced: () => {
      const replaced = slots.length === size ? slots[oldest] : undefined;
      if (replaced) onDrop(replaced);
    },
    add: (slot) => {
      if (slots.length < size) slots.push(slot);
      else if (size > 0) {
        slots[oldest] = slot;
        oldest = (oldest + 1) % size;
      }
    },
  };
}

function readSlot(slot: KeptSlot): RecordedRequest {
  if (slot.record === undefined) return slot.entry;
  if (slot.entry) return slot.entry;
  const entry = toRecordedRequest(slot.record);
  if (slot.isComplete) slot.entry = entry;
  return entry;
}
