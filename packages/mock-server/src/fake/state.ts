import type { Clock } from "../clock/clock.ts";
import type { Soon } from "./soon.ts";

/** A request that was let in: it holds a slot and has paid a unit of the quota. Giving either back twice is giving it back once. */
export interface Admission {
  /** Gives the slot back. */
  leave(): Soon<void>;
  /** Gives the unit back. */
  refund(): Soon<void>;
}

/** Whose quota, on which of its days, and how many units a day has. A day is any number that grows when the quota is full again. */
export interface Purse {
  owner: string;
  day: number;
  unitsPerDay: number;
}

/** What a request wants: a unit of a purse, and a slot among those of its holder. */
export interface Wish extends Purse {
  holder: string;
  /** Slots that the holder has. */
  slots: number;
  /** Milliseconds of the holder's clock. */
  now: number;
  /** The moment from which the slot is free again, even if nobody gives it back. */
  until: number;
}

/** The clock that time passes on for whoever waits, and a signal that aborts when the waiting is given up. */
export interface Waiting {
  clock: Pick<Clock, "now" | "sleep">;
  signal: AbortSignal | undefined;
}

/**
 * What fakes have to agree about when they stand for one server: who is in flight, and who has spent what.
 *
 * Names and numbers go in, so that a store outside this process could stand behind it. It may answer later: what it is told holds
 * for whoever asks after its answer. What fakes were told about their tenants is each fake's own.
 */
export interface State {
  /**
   * Takes a unit and a slot, or names the limit that the request meets. Checking and taking are one step. With `waiting` a request
   * waits for a slot, its unit paid, and is let in after those who came before it; giving up rejects with the signal's reason, and
   * the unit is given back.
   */
  admit(wish: Wish, waiting?: Waiting): Soon<Admission | "quota-spent" | "too-many-requests">;
  unitsSpent(purse: Purse): Soon<number>;
  /** How many slots a holder has taken, at a moment of its clock. */
  slotsTaken(holder: string, now: number): Soon<number>;
  /** Takes so many units, or as many as are left. */
  spend(purse: Purse, units: number): Soon<void>;
  /** Fills an owner's quota, of every day. */
  fill(owner: string): Soon<void>;
  /** Takes so many units of everybody on that day, also of those who come later. */
  spendOfAll(day: Omit<Purse, "owner">, units: number): Soon<void>;
  resetAll(): Soon<void>;
  /** Frees the slots of one holder. */
  release(holder: string): Soon<void>;
  /** Slots free, quotas full. */
  clear(): Soon<void>;
}
