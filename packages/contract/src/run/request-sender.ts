import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../messages/localize.ts";
import type { ContractRequest } from "../wire/contract-request.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import { type RequestTarget, send } from "../wire/send.ts";
import type { RequestBudget } from "./request-budget.ts";
import { isSlotConflict } from "./stop.ts";

const retryDelayMs = 2_000;

/** How often requests that go together are sent at most: a single one is sent again when it finds no free slot. */
export function maxAttempts(together: number): number {
  return together === 1 ? 3 : 1;
}

/** Why a sample has no response that found no free slot at any attempt. */
export const slotsTakenReason: LocalizedText = localize("slots-taken");

interface SentRequests {
  /** The responses of the last attempt. */
  readonly responses: readonly ParsedResponse[];
  /** Requests sent, retries included. */
  readonly requestCount: number;
}

/** Sends the requests of one run. */
export interface RequestSender {
  /** How many more requests may be sent: within the day's budget and within the maximum announced by the plan. */
  remaining(): number;
  /** Sends requests together; a single one is retried while it finds no free slot. */
  send(requests: readonly ContractRequest[]): Promise<SentRequests>;
  /** Whether another process was seen to hold the token's slots. */
  isTokenShared(): boolean;
}

interface RequestSenderOptions {
  readonly budget: RequestBudget;
  /** Most requests of the run. */
  readonly maxRequests: number;
  /** Saves what the budget has counted. */
  save(): void | Promise<void>;
}

export function createRequestSender(
  target: RequestTarget,
  { budget, maxRequests, save }: RequestSenderOptions,
): RequestSender {
  let sent = 0;
  let isTokenShared = false;

  const remaining = (): number => Math.min(budget.remaining(), maxRequests - sent);

  /** Counts the requests before they are sent, so that a crash cannot lose them. */
  const sendOnce = async (requests: readonly ContractRequest[]): Promise<readonly ParsedResponse[]> => {
    sent += requests.length;
    budget.spend(requests.length);
    await save();
    const responses = await Promise.all(requests.map((request) => send(request, target)));
    budget.confirm();
    return responses;
  };

  const sendWithRetries = async (requests: readonly ContractRequest[]): Promise<SentRequests> => {
    const before = sent;
    let responses = await sendOnce(requests);
    isTokenShared ||= responses.every(isSlotConflict);
    const attempts = maxAttempts(requests.length);
    for (let attempt = 1; attempt < attempts && responses.every(isSlotConflict) && remaining() > 0; attempt += 1) {
      await target.clock.sleep(retryDelayMs);
      responses = await sendOnce(requests);
    }
    return { responses, requestCount: sent - before };
  };

  return { remaining, send: sendWithRetries, isTokenShared: () => isTokenShared };
}
