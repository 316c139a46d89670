import type { Clock } from "../clock/clock.ts";
import type { Tenant } from "./tenant.ts";

/** A request that was let in: it holds a slot and has paid a unit of the quota. */
export interface Admission {
  /** Gives the slot back. */
  leave(): void;
  /** Gives the unit back. */
  refund(): void;
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
  /** How it waits for a slot, its unit paid, instead of being told that there are too many requests. */
  waits?: Waiting;
}

/** The clock that time passes on for whoever waits, and a signal that aborts when the waiting is given up. */
export interface Waiting {
  clock: Pick<Clock, "now" | "sleep">;
  signal: AbortSignal | undefined;
}

/**
 * What fakes have to agree about when they stand for one server: who is in flight, who has spent what, who there is.
 *
 * Names and numbers go in, so that a store outside this process could stand behind it. What has an answer may answer
 * later; what else is told holds for every `admit` after it.
 */
export interface State {
  /**
   * Takes a unit and a slot, or names the limit that the request meets. Checking and taking are one step. Who waits is let in
   * after those who came before it; giving up rejects with the signal's reason, and the unit is given back.
   */
  admit(wish: Wish): Soon<Admission | "quota-spent" | "too-many-requests">;
  unitsSpent(purse: Purse): Soon<number>;
  /** How many slots a holder has taken, at a moment of its clock. */
  slotsTaken(holder: string, now: number): Soon<number>;
  /** Takes so many units, or as many as are left. */
  spend(purse: Purse, units: number): void;
  /** Fills an owner's quota, of every day. */
  fill(owner: string): void;
  /** Takes so many units of everybody on that day, also of those who come later. */
  spendOfAll(day: Omit<Purse, "owner">, units: number): void;
  fillAll(): void;
  /** Frees the slots of one holder. */
  release(holder: string): void;
  /** Everybody who was met so far, by name. */
  readonly tenants: Map<string, Tenant>;
  /** Slots free, quotas full, tenants forgotten. */
  clear(): void;
}

/** A value, at once or later. */
export type Soon<Value> = Value | Promise<Value>;

/** Acts on a value as soon as it is there: at once when it is there already. */
export function whenThere<Value, Result>(
  value: Soon<Value>,
  act: (value: Value) => Result,
): Soon<Awaited<Result> | Result> {
  return value instanceof Promise ? value.then(act) : act(value);
}
