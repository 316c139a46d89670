import type { ReportId } from "@mockvox/spec";
import { countRecords } from "../reading.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Outcome } from "./read-window.ts";
import { cutFront, longestSpan, type Span } from "./window.ts";

/** How long the windows are. */
export interface Pace {
  /** Cuts the window that is read next off the front of a stretch. */
  cut(stretch: Span): Span;
  /** Makes windows shorter after one that held too much, and else such that they hold much and not too much. */
  heed(window: Span, outcome: Outcome<ReportId>): void;
  /** Seconds of a window, as far as was learned. */
  seconds(): number;
}

export interface Course {
  readonly known: Knowledge;
  readonly grain: number;
  readonly rowLimit: number;
  /** Seconds to begin with. */
  readonly seconds: number | undefined;
}

/** The share of the row limit that a window should reach: days differ, and one that holds too much is read twice. */
const wantedShare = 0.6;

export function createPace({ known, grain, rowLimit, seconds: first = longestSpan }: Course): Pace {
  let seconds = Math.min(first, longestSpan);
  return {
    seconds: () => seconds,
    cut: (stretch) => {
      const most = Math.max(grain, Math.min(seconds, known.longest));
      return cutFront(stretch, most, grain, known.calendarMonth === "refused" || known.isQuiet);
    },
    heed: ({ from, to }, outcome) => {
      if ("parts" in outcome) {
        if (outcome.why === "too much") seconds = Math.min(seconds, (to - from) / 2);
        return;
      }
      const rows = countRecords(outcome.reading.data);
      const wanted = rows === 0 ? longestSpan : ((to - from) * wantedShare * rowLimit) / rows;
      seconds = Math.min(longestSpan, Math.max(seconds, Math.min(2 * seconds, wanted)));
    },
  };
}
