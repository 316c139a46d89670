import type { Clock } from "../clock/clock.ts";
import type { MaybePromise } from "../maybe-promise.ts";

/** An admitted request: it holds a slot and has spent a unit of the quota. Both methods are idempotent. */
export interface Admission {
  /** Frees the slot. */
  releaseSlot(): MaybePromise<void>;
  /** Returns the unit to the quota. */
  refundQuota(): MaybePromise<void>;
}

/** The quota of an owner on one of its days. A day is any number that increases when the quota is reset. */
export interface QuotaAccount {
  owner: string;
  day: number;
  unitsPerDay: number;
}

/** All spent quota of a store. */
export interface SpentQuotas {
  /** What owners without a record have already spent. */
  ofAll: readonly DailySpending[];
  byOwner: readonly (readonly [owner: string, days: readonly DailySpending[]])[];
}

/** Units spent on one day. */
export interface DailySpending {
  readonly day: number;
  spent: number;
}

/** What a request needs: a unit of an account, and one of the slots of its holder. */
export interface AdmissionRequest extends QuotaAccount {
  holder: string;
  /** Number of slots of the holder. */
  maxSlots: number;
  /** Milliseconds of the holder's clock. */
  now: number;
  /** The moment from which the slot is free again even if it was never released, in milliseconds of the holder's clock. */
  expiresAt: number;
}

/** The clock on which a request waits for a slot, and a signal that ends the wait. */
export interface WaitOptions {
  /** The clock of the tenant. */
  clock: Pick<Clock, "now" | "sleep">;
  /** Aborts when the client disconnects. */
  signal: AbortSignal | undefined;
}

/**
 * The state that several mock servers share when they act as one: requests in flight and spent quota.
 *
 * It receives only plain data, so an implementation can be a store outside this process, and may return promises. The settings of
 * tenants are not part of it; each mock server has its own. When it cannot be reached, its promises reject with `limit-store-unreachable`.
 * `limitStoreCases` of `@mockvox/mock-server/testing` holds an implementation to these rules.
 */
export interface LimitStore {
  /**
   * Takes a unit and a slot, or names the limit that the request exceeds. Checking and taking are one step. With `wait` a request
   * over the limit waits for a slot, first come, first served, with its unit spent. Aborting rejects with the signal's reason and
   * refunds the unit.
   */
  admit(request: AdmissionRequest, wait?: WaitOptions): MaybePromise<Admission | "quota-spent" | "too-many-requests">;
  unitsSpent(account: QuotaAccount): MaybePromise<number>;
  /** The number of slots that a holder uses at a moment of its clock. */
  slotsInUse(holder: string, now: number): MaybePromise<number>;
  /** Spends units, or all that are left. */
  spendQuota(account: QuotaAccount, units: number): MaybePromise<void>;
  /** Resets the quota of an owner, on all its days. */
  resetQuota(owner: string): MaybePromise<void>;
  /** Spends units of all owners on that day, including those that appear later. */
  spendAllQuotas(day: Omit<QuotaAccount, "owner">, units: number): MaybePromise<void>;
  resetAllQuotas(): MaybePromise<void>;
  /** Frees all slots of a holder. */
  releaseSlots(holder: string): MaybePromise<void>;
  /** Frees all slots and resets all quotas. */
  clear(): MaybePromise<void>;
  /** All spent quota, for a snapshot. A store outside this process need not have it; then there are no snapshots. */
  exportQuotas?(): SpentQuotas;
  /** Frees all slots, and replaces all spent quota. */
  importQuotas?(quotas: SpentQuotas): void;
  /** Whether mock servers in other processes may use it, too. Default: no. */
  readonly isShared?: boolean;
  /** Whether it can be reached now. Default: always. */
  isReachable?(): boolean;
}
