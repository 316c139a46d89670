import type { RunClock } from "../clock.ts";
import { dayOf } from "../window.ts";
import type { SavedRun } from "./saved-run.ts";

/** What may still be sent, counted by the vendor's day. */
export interface Purse {
  /** Calls that the budget of this day leaves. */
  left(): number;
  /** Books calls on this day; what is kept then counts them. */
  pay(calls: number): void;
  /** Whether the last calls were booked on a day that is over by now. */
  isOutdated(): boolean;
  /** The day on which was paid last, and the calls of that day. */
  state(): Pick<SavedRun, "day" | "spent">;
}

/** A budget of calls for every day of the vendor; those of an earlier run on the same day are spent already. */
export function createPurse(budget: number, clock: RunClock, saved: SavedRun | undefined): Purse {
  let day = saved?.day ?? "";
  let spent = saved?.spent ?? 0;

  /** A clock that is set back does not bring yesterday's budget again. */
  const turn = (): void => {
    const today = vendorDay(clock.now());
    if (today <= day) return;
    day = today;
    spent = 0;
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
    },
    isOutdated: () => vendorDay(clock.now()) > day,
    state: () => ({ day, spent }),
  };
}

function vendorDay(milliseconds: number): string {
  return dayOf(Math.floor(milliseconds / 1000));
}
