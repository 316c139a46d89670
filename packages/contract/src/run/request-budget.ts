import type { RunClock } from "../clock.ts";
import { dayAt } from "../date-range.ts";
import type { SavedRun } from "./saved-run.ts";

/** Counts requests against a budget per vendor day. */
export interface RequestBudget {
  /** Requests left of today's budget. */
  remaining(): number;
  /** Counts requests before they are sent; `savedState` includes them from then on. */
  spend(requests: number): void;
  /** The requests counted last were answered. Those in flight at midnight count on both days. */
  confirm(): void;
  savedState(): Pick<SavedRun, "day" | "sent" | "inFlight">;
}

/** A budget of requests for each vendor day; those of an earlier run on the same day are already counted. */
export function createRequestBudget(budget: number, clock: RunClock, saved: SavedRun | undefined): RequestBudget {
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
    remaining: () => {
      rollOver();
      return Math.max(0, budget - sent);
    },
    spend: (requests) => {
      rollOver();
      sent += requests;
      inFlight = requests;
    },
    confirm: () => {
      rollOver();
      inFlight = 0;
    },
    savedState: () => ({ day, sent, inFlight }),
  };
}
