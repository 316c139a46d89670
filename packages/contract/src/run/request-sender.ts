import { type RunClock, untilAborted } from "../clock.ts";
import { dayAt } from "../date-range.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import { type ContractRequest, type RequestTarget, send } from "../wire/send.ts";
import type { SavedRun } from "./saved-run.ts";
import { isSlotConflict } from "./stop.ts";

/** Sends the requests of one run. */
export interface RequestSender {
  /** How many more requests may be sent: within the day's budget and within the maximum announced by the plan. */
  remaining(): number;
  /** Sends requests together; a single one is retried while it finds no free slot. */
  send(requests: readonly ContractRequest[]): Promise<SentRequests>;
  /** Whether another process was seen to hold the token's slots. */
  isTokenShared(): boolean;
}

interface SentRequests {
  /** The responses of the last attempt; empty if the run was aborted first. */
  readonly responses: readonly ParsedResponse[];
  /** Requests sent, retries included. */
  readonly requestCount: number;
}

interface RequestSenderOptions {
  readonly budget: RequestBudget;
  /** Most requests of the run. */
  readonly maxRequests: number;
  /** Once it aborts, nothing more is sent. */
  readonly signal: AbortSignal | undefined;
  /** Saves what the budget has counted. */
  save(): void | Promise<void>;
}

export function createRequestSender(
  target: RequestTarget,
  { budget, maxRequests, signal, save }: RequestSenderOptions,
): RequestSender {
  let sent = 0;
  let isTokenShared = false;

  const remaining = (): number => Math.min(budget.remaining(), maxRequests - sent);

  const sendWithRetries = async (requests: readonly ContractRequest[]): Promise<SentRequests> => {
    const before = sent;
    let responses = await sendOnce(requests);
    isTokenShared ||= areSlotConflicts(responses);
    const attempts = maxAttempts(requests.length);
    for (let attempt = 1; attempt < attempts && areSlotConflicts(responses) && remaining() > 0; attempt += 1) {
      await untilAborted(target.clock.sleep(retryDelayMs, signal), signal).catch(rethrowUnlessAborted);
      responses = await sendOnce(requests);
    }
    return { responses, requestCount: sent - before };
  };

  /** Counts the requests before they are sent, so that a crash cannot lose them. An abort takes back those that were not sent. */
  const sendOnce = async (requests: readonly ContractRequest[]): Promise<readonly ParsedResponse[]> => {
    if (signal?.aborted) return [];
    budget.spend(requests.length);
    await save();
    const inFlight: Promise<ParsedResponse>[] = [];
    for (const request of requests) if (!signal?.aborted) inFlight.push(send(request, target, signal));
    sent += inFlight.length;
    const responses = await Promise.all(inFlight);
    budget.confirm(inFlight.length);
    return signal?.aborted ? [] : responses;
  };

  const rethrowUnlessAborted = (error: unknown): void => {
    if (!signal?.aborted) throw error;
  };

  return { remaining, send: sendWithRetries, isTokenShared: () => isTokenShared };
}

const retryDelayMs = 2_000;

function areSlotConflicts(responses: readonly ParsedResponse[]): boolean {
  return responses.length > 0 && responses.every(isSlotConflict);
}

/** How often requests that go together are sent at most: a single one is sent again when it finds no free slot. */
export function maxAttempts(together: number): number {
  return together === 1 ? 3 : 1;
}

/** Counts requests against a budget per vendor day. */
export interface RequestBudget {
  /** Most requests per vendor day. */
  readonly perDay: number;
  /** Requests left of today's budget. */
  remaining(): number;
  /** Counts requests before they are sent; `savedState` includes them from then on. */
  spend(requests: number): void;
  /** Of the requests counted last, that many were sent and are no longer in flight. Those in flight at midnight count on both days. */
  confirm(requests: number): void;
  savedState(): Pick<SavedRun, "day" | "sent" | "inFlight">;
}

/** A budget of requests for each vendor day; those of an earlier run on the same day are already counted. */
export function createRequestBudget(perDay: number, clock: RunClock, saved: SavedRun | undefined): RequestBudget {
  let { day = "", sent = 0, inFlight = 0 } = saved ?? {};

  /** A clock that is set back does not restore yesterday's budget. */
  const rollOver = (): void => {
    const today = dayAt(Math.floor(clock.now() / 1000));
    if (today <= day) return;
    day = today;
    sent = inFlight;
  };

  rollOver();
  return {
    perDay,
    remaining: () => {
      rollOver();
      return Math.max(0, perDay - sent);
    },
    spend: (requests) => {
      rollOver();
      sent += requests;
      inFlight = requests;
    },
    confirm: (requests) => {
      rollOver();
      sent -= inFlight - requests;
      inFlight = 0;
    },
    savedState: () => ({ day, sent, inFlight }),
  };
}
