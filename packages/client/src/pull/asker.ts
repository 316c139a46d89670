import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { type Asked, QuotaError, WolkvoxError } from "../errors.ts";
import type { ReportQuery } from "../query.ts";
import type { Reading } from "../reading.ts";
import { reactTo } from "./reaction.ts";

/** Asks with patience: what passes is waited out, what does not is thrown. */
export interface Asker {
  /**
   * Resolves to `too much` when the server cannot answer so much at once. A server in trouble again and again counts as one, unless
   * less cannot be asked for.
   */
  ask<Id extends ReportId>(report: Id, query: ReportQuery<Id>, canBeLess: boolean): Promise<Reading<Id> | "too much">;
  /** Requests sent so far. */
  requests(): number;
}

export interface Patience {
  readonly client: Client;
  /** Requests that may be sent; each counts, refused or not. */
  readonly budget: number;
  /** Milliseconds that one window may wait in all. */
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  readonly onWait: (untilMs: number, why: Error) => void;
}

const remedy =
  "Go on with the last step's cursor; when there was no step, give more, or a profile that answers the claim window-end.";

export function createAsker({ client, budget, patienceMs, signal, onWait }: Patience): Asker {
  let requests = 0;
  /** Whether the server has shown that it is one of reports. */
  let isKnown = false;

  const spend = (asked: Asked): void => {
    if (requests >= budget) throw new QuotaError(asked, `the budget of ${budget} requests is spent. ${remedy}`);
    requests += 1;
  };

  return {
    requests: () => requests,
    ask: async (report, query, canBeLess) => {
      let waitedMs = 0;
      for (let failures = 0; ; failures += 1) {
        spend({ origin: client.origin, report, query: {} });
        try {
          const reading = await client.report(report, query, { signal });
          isKnown = true;
          return reading;
        } catch (error) {
          signal.throwIfAborted();
          isKnown ||= error instanceof WolkvoxError && error.refusal !== undefined;
          const reaction = reactTo(error, { failures, canBeLess, isKnown });
          if (reaction === "ask for less") return "too much";
          if (reaction === "give up" || waitedMs >= patienceMs || !(error instanceof Error)) throw error;
          const waitMs = Math.min(reaction.waitMs, patienceMs - waitedMs);
          waitedMs += waitMs;
          onWait(client.clock.now() + waitMs, error);
          await client.clock.sleep(waitMs, signal);
        }
      }
    },
  };
}
