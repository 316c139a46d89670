import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import type { Outcome } from "./read-window.ts";
import { isCutPlace, type Span } from "./window.ts";

/** Knows the first window that was not over when it was asked for: what happens later in it is still to be read. */
export interface Present<Id extends ReportId> {
  /** Reads a window, and remembers it if it was not over. */
  read(window: Span): Promise<Outcome<Id>>;
  /** The present in epoch milliseconds, as far as it is known. */
  nowMs(): number;
  /** Looks at the server's clock when the client's says that a second lies ahead. */
  makeSure(second: number): Promise<void>;
  /** The first second that may have more than was read, once all up to a window's end was read. */
  nextBehind(window: Span): number;
}

export interface Settling {
  readonly client: Client;
  readonly signal: AbortSignal;
  /** The present in epoch milliseconds, when it was told. */
  readonly toldMs: number | undefined;
  /** Milliseconds behind its end after which a window is over: what began in it appears only once it has ended. */
  readonly settleMs: number;
  /** Seconds that one row sums up. A window that ends within them is not over either: a later one would bring the row's rest. */
  readonly grain: number;
}

export function heedPresent<Id extends ReportId>(
  { client, signal, toldMs, settleMs, grain }: Settling,
  read: Present<Id>["read"],
): Present<Id> {
  let first = Number.POSITIVE_INFINITY;
  let serverMs: number | undefined;
  const nowMs = (): number => toldMs ?? serverMs ?? client.clock.now();

  const isOverAt = (ms: number, { to }: Span): boolean => to * 1000 + settleMs <= ms && isCutPlace(to, grain);

  return {
    nowMs,
    makeSure: async (second) => {
      if (toldMs === undefined && second * 1000 > nowMs()) serverMs = await client.serverTime({ signal });
    },
    read: async (window) => {
      const askedAtMs = client.clock.now();
      const outcome = await read(window);
      if (!("reading" in outcome)) return outcome;
      serverMs = outcome.reading.serverTimeMs ?? serverMs;
      const thenMs = toldMs ?? outcome.reading.serverTimeMs ?? askedAtMs;
      if (!isOverAt(thenMs, window)) first = Math.min(first, window.from);
      return outcome;
    },
    nextBehind: ({ to }) => Math.min(first, to),
  };
}
