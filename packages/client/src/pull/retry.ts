import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { failuresFrom, QuotaError, type RequestDetails, WolkvoxError } from "../errors.ts";
import { pullMessages } from "../messages/en.ts";
import type { ReportQuery } from "../query.ts";
import type { ReportResult } from "../report-result.ts";
import { decideRetry } from "./retry-policy.ts";

const failure = failuresFrom(pullMessages);

/** A client that waits out temporary errors and throws all others. */
export interface RetryingClient {
  /**
   * Resolves to `too-large` if the server cannot answer this much at once. A server that fails repeatedly counts as such, unless the
   * window cannot be split.
   */
  report<Id extends ReportId>(
    report: Id,
    query: ReportQuery<Id>,
    canSplit: boolean,
  ): Promise<ReportResult<Id> | "too-large">;
  /** Requests sent so far. */
  requestCount(): number;
}

export interface RetryOptions {
  readonly client: Client;
  /** Requests that may be sent; refused ones count too. */
  readonly budget: number;
  /** Milliseconds that one window may wait in total. */
  readonly maxWaitMs: number;
  readonly signal: AbortSignal;
  readonly onWait: (untilMs: number, reason: Error) => void;
}

export function createRetryingClient({ client, budget, maxWaitMs, signal, onWait }: RetryOptions): RetryingClient {
  let requests = 0;
  /** Whether the server has proved to be a report server. */
  let isConfirmed = false;

  const spendRequest = (request: RequestDetails): void => {
    if (requests >= budget) throw new QuotaError(request, failure("request-budget-spent", { budget }), { remedy: "" });
    requests += 1;
  };

  return {
    requestCount: () => requests,
    report: async (report, query, canSplit) => {
      let waitedMs = 0;
      for (let failures = 0; ; failures += 1) {
        spendRequest({ origin: client.origin, report, query: {} });
        try {
          const result = await client.report(report, query, { signal });
          isConfirmed = true;
          return result;
        } catch (error) {
          signal.throwIfAborted();
          isConfirmed ||= error instanceof WolkvoxError && error.refusal !== undefined;
          const decision = decideRetry(error, { failures, canSplit, isConfirmed });
          if (decision === "split") return "too-large";
          if (decision === "give-up" || waitedMs >= maxWaitMs || !(error instanceof Error)) throw error;
          const waitMs = Math.min(decision.waitMs, maxWaitMs - waitedMs);
          waitedMs += waitMs;
          onWait(client.clock.now() + waitMs, error);
          await client.clock.sleep(waitMs, signal);
        }
      }
    },
  };
}
