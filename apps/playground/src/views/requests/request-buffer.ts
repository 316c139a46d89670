import type { RecordedRequest } from "@mockvox/mock-server";
import { mergeArrived } from "./request-model.ts";

/** A recorded request with a number that is unique in this page. */
export interface NumberedRequest extends RecordedRequest {
  number: number;
}

/** The requests of a mock server as they arrive, and as they are shown. */
export interface RequestBuffer {
  add(request: RecordedRequest): void;
  /** Called before the journal is read: requests that arrive meanwhile may be in it, too. */
  startReading(): void;
  /** Adds the journal, oldest first, in place of what was there. */
  addRead(journal: readonly RecordedRequest[]): void;
  setPaused(isPaused: boolean): void;
  clear(): void;
  /** The requests to show, newest first. While paused, always the same. */
  show(): { requests: readonly NumberedRequest[]; total: number; waiting: number | undefined };
}

/** Keeps the latest `size` requests. */
export function createRequestBuffer(size = 2_000): RequestBuffer {
  let all: NumberedRequest[] = [];
  let arrivedWhileReading: RecordedRequest[] = [];
  let total = 0;
  let lastNumber = 0;
  let paused: { requests: readonly NumberedRequest[]; total: number } | undefined;
  const number = (request: RecordedRequest): NumberedRequest => {
    lastNumber += 1;
    return { ...request, number: lastNumber };
  };
  const newestFirst = (): readonly NumberedRequest[] => all.slice(-size).reverse();
  return {
    add: (request) => {
      all.push(number(request));
      total += 1;
      arrivedWhileReading.push(request);
      // Removed in large steps, since each step moves all of them.
      if (all.length > size * 2) all = all.slice(-size);
      if (arrivedWhileReading.length > size * 2) arrivedWhileReading = arrivedWhileReading.slice(-size);
    },
    startReading: () => {
      arrivedWhileReading = [];
    },
    addRead: (journal) => {
      const merged = mergeArrived(journal, arrivedWhileReading);
      all = merged.slice(-size).map(number);
      total = merged.length;
    },
    setPaused: (isPaused) => {
      paused = isPaused ? { requests: newestFirst(), total } : undefined;
    },
    clear: () => {
      all = [];
      arrivedWhileReading = [];
      total = 0;
      if (paused) paused = { requests: [], total: 0 };
    },
    show: () =>
      paused ? { ...paused, waiting: total - paused.total } : { requests: newestFirst(), total, waiting: undefined },
  };
}
