import { type RefusalId, vendorOffsetSeconds } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import type { FakeSettings } from "./options.ts";
import { createQuota, type Unit } from "./quota.ts";
import { createSlots } from "./slots.ts";
import { keyOf } from "./tenant.ts";

const secondsPerDay = 86_400;

/** A request that was let in: it holds a slot and has paid a unit of the quota. */
export interface Admission {
  /** Gives the slot back. */
  leave(): void;
  /** Gives the unit back. */
  refund(): void;
}

/** Who pays, and when. */
export type Payer = Pick<Ask, "tenant" | "answers" | "now">;

/** The gate before the work: the daily quota and the slots. */
export interface Gate {
  /** Lets a request in or names the limit that it meets. Checking and taking are one step. */
  admit(payer: Payer): Admission | RefusalId;
  /** Takes units of the day's quota, as far as there are some. */
  charge(payer: Payer, units: number): void;
  unitsLeft(payer: Payer): number;
  fill(payer: Payer): void;
  /** Takes units of everybody, also of those who come later. */
  chargeAll(units: number): void;
  fillAll(): void;
  /** Seconds until the quota is full again. */
  secondsToReset(payer: Payer): number;
  /** Frees every slot and forgets what was spent. */
  reset(): void;
}

export function createGate({ limits, licenses }: Pick<FakeSettings, "limits" | "licenses">): Gate {
  const unitsPerDay = licenses * limits.requestsPerLicencePerDay;
  let quota = createQuota();
  let slots = createSlots(limits.seconds * 1000);

  const takeUnit = (payer: Payer): Unit | undefined => quota.take(ownerOf(payer), dayOf(payer), unitsPerDay);

  const unitsLeftOf = (payer: Payer): number => unitsPerDay - quota.spent(ownerOf(payer), dayOf(payer));

  const admit = (payer: Payer): Admission | RefusalId => {
    const unit = takeUnit(payer);
    if (!unit) return "quota-spent";
    const slot = slots.take(keyOf(payer.tenant), payer.now, slotsOf(payer, limits.simultaneousRequests));
    if (slot) return { leave: slot.free, refund: unit.refund };
    unit.refund();
    return "too-many-requests";
  };

  return {
    admit,
    charge: (payer, units) => quota.spend(ownerOf(payer), dayOf(payer), units, unitsPerDay),
    unitsLeft: unitsLeftOf,
    fill: (payer) => {
      unitsLeftOf(payer);
      quota.fill(ownerOf(payer));
    },
    chargeAll: (units) => quota.spendOfAll(units, unitsPerDay),
    fillAll: () => quota.fillAll(),
    secondsToReset: (payer) => Math.ceil((dayOf(payer) + 1) * secondsPerDay - localSeconds(payer)),
    reset: () => {
      quota = createQuota();
      slots = createSlots(limits.seconds * 1000);
    },
  };
}

function slotsOf({ answers }: Payer, most: number): number {
  return answers["simultaneous-requests"] === "one" ? 1 : most;
}

function ownerOf({ tenant, answers }: Payer): string {
  return answers["quota-scope"] === "operation" ? tenant.server : keyOf(tenant);
}

/** Seconds in the zone whose midnight fills the quota. */
function localSeconds({ now, answers }: Payer): number {
  return now / 1000 + (answers["quota-reset"] === "midnight-utc" ? 0 : vendorOffsetSeconds);
}

function dayOf(payer: Payer): number {
  return Math.floor(localSeconds(payer) / secondsPerDay);
}
