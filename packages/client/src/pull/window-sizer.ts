import type { ReportId } from "@mockvox/spec";
import { countRecords } from "../report-result.ts";
import type { WindowOutcome } from "./read-window.ts";
import type { ServerTraits } from "./server-traits.ts";
import { type Interval, maxIntervalSeconds, takeFirst } from "./window.ts";

/** Decides how long windows are. */
export interface WindowSizer {
  /** The next window to read, from the start of an interval. */
  takeWindow(interval: Interval): Interval;
  /** Shortens windows after one that was too large, else approaches the target fill. */
  adjust(window: Interval, outcome: WindowOutcome<ReportId>): void;
  /** The current length of a window. */
  windowSeconds(): number;
}

export interface SizerOptions {
  readonly traits: ServerTraits;
  readonly granularity: number;
  readonly rowLimit: number;
  /** The length to begin with. */
  readonly seconds: number | undefined;
}

/** The fraction of the row limit that a window should reach: days differ, and a window that is too large is read twice. */
const targetFill = 0.6;

export function createWindowSizer({
  traits,
  granularity,
  rowLimit,
  seconds: initialSeconds = maxIntervalSeconds,
}: SizerOptions): WindowSizer {
  let seconds = Math.min(initialSeconds, maxIntervalSeconds);
  return {
    windowSeconds: () => seconds,
    takeWindow: (interval) => {
      const maxSeconds = Math.max(granularity, Math.min(seconds, traits.maxWindowSeconds));
      const endsAtMonths = traits.calendarMonth === "refused" || traits.isLastMonthEmpty;
      return takeFirst(interval, maxSeconds, granularity, endsAtMonths);
    },
    adjust: ({ from, to }, outcome) => {
      if ("parts" in outcome) {
        if (outcome.reason === "too-large") seconds = Math.min(seconds, (to - from) / 2);
        return;
      }
      const rows = countRecords(outcome.result.data);
      const target = rows === 0 ? maxIntervalSeconds : ((to - from) * targetFill * rowLimit) / rows;
      seconds = Math.min(maxIntervalSeconds, Math.max(seconds, Math.min(2 * seconds, target)));
    },
  };
}
