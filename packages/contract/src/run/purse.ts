import type { RunClock } from "../clock.ts";
import { dayOf } from "../window.ts";
import type { SavedRun } from "./saved-run.ts";

/** What may still be sent, counted by the vendor's day. */
export interface Purse {
  /** Calls that the budget of this day leaves. */
  left(): number;
  /** Books calls before they are sent; what is kept then counts them. */
  pay(calls: number): void;
  /** The calls that were paid last were answered. Those that were under way as a new day began count on both. */
  settle(): void;
  state(): Pick<SavedRun, "day" | "spent" | "underWay">;
}

/** A budget of calls for every day of the vendor; those of an earlier run on the same day are spent already. */
export function createPurse(budget: number, clock: RunClock, saved: SavedRun | undefined): Purse {
  let { day = "", spent = 0, underWay = 0 } = saved ?? {};

  /** A clock that is set back does not bring yesterday's budget again. */
  const turn = (): void => {
    const today = dayOf(Math.floor(clock.now() / 1000));
    if (today <= day) return;
    day = today;
    spent = underWay;
  };

  turn();
  return {
    left: () => {
      turn();
      return Math.max(0, budget - spent);
    },
    pay: (calls) => {
      turn();
      spent += calls;
      underWay = calls;
    },
    settle: () => {
      turn();
      underWay = 0;
    },
    state: () => ({ day, spent, underWay }),
  };
}
