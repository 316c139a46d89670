import type { ReportId } from "@mockvox/spec";
import type { ClientClock } from "../clock.ts";
import type { Outcome } from "./read-window.ts";
import { isCutPlace, type Span } from "./window.ts";

/** Knows the first window that was not over when it was asked for: what happens later in it is still to be read. */
export interface Present<Id extends ReportId> {
  /** Reads a window, and remembers it if it was not over. */
  read(window: Span): Promise<Outcome<Id>>;
  /** The first second that may have more than was read, once all up to a window's end was read. */
  nextBehind(window: Span): number;
}

export interface Settling {
  readonly clock: ClientClock;
  /** Milliseconds behind its end after which a window is over: what began in it appears only once it has ended. */
  readonly settleMs: number;
  /** Seconds that one row sums up. A window that ends within them is not over either: a later one would bring the row's rest. */
  readonly grain: number;
}

export function heedPresent<Id extends ReportId>(
  { clock, settleMs, grain }: Settling,
  read: Present<Id>["read"],
): Present<Id> {
  let first = Number.POSITIVE_INFINITY;
  return {
    read: async (window) => {
      const isOver = window.to * 1000 + settleMs <= clock.now() && isCutPlace(window.to, grain);
      const outcome = await read(window);
      if (!isOver && "reading" in outcome) first = Math.min(first, window.from);
      return outcome;
    },
    nextBehind: ({ to }) => Math.min(first, to),
  };
}
