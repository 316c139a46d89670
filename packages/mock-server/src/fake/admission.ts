import { type RefusalId, vendorOffsetSeconds } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import type { FakeSettings } from "./options.ts";
import { createQuota, type Unit } from "./quota.ts";
import { createSlots } from "./slots.ts";

const secondsPerDay = 86_400;

/** A request that was let in: it holds a slot and has paid a unit of the quota. */
export interface Admission {
  /** Gives the slot back. */
  leave(): void;
  /** Gives the unit back. */
  refund(): void;
}

/** The gate before the work: the daily quota and the slots. */
export interface Gate {
  /** Lets a request in or names the limit that it meets. Checking and taking are one step. */
  admit(ask: Ask): Admission | RefusalId;
  /** Takes a unit for a refusal, where refusals cost one. */
  charge(ask: Ask): void;
  /** Seconds until the quota is full again. */
  secondsToReset(ask: Ask): number;
  /** Frees every slot and forgets what was spent. */
  reset(): void;
}

export function createGate({ limits, licenses }: Pick<FakeSettings, "limits" | "licenses">): Gate {
  const unitsPerDay = licenses * limits.requestsPerLicencePerDay;
  let quota = createQuota();
  let slots = createSlots(limits.seconds * 1000);

  const takeUnit = (ask: Ask): Unit | undefined => quota.take(ownerOf(ask), dayOf(ask), unitsPerDay);

  const admit = (ask: Ask): Admission | RefusalId => {
    const unit = takeUnit(ask);
    if (!unit) return "quota-spent";
    const slot = slots.take(tenantOf(ask), ask.now, slotsOf(ask, limits.simultaneousRequests));
    if (slot) return { leave: slot.free, refund: unit.refund };
    unit.refund();
    return "too-many-requests";
  };

  return {
    admit,
    charge: (ask) => void takeUnit(ask),
    secondsToReset: (ask) => Math.ceil((dayOf(ask) + 1) * secondsPerDay - localSeconds(ask)),
    reset: () => {
      quota = createQuota();
      slots = createSlots(limits.seconds * 1000);
    },
  };
}

function slotsOf({ answers }: Ask, most: number): number {
  return answers["simultaneous-requests"] === "one" ? 1 : most;
}

function tenantOf({ server, token }: Ask): string {
  return `${server}/${token}`;
}

function ownerOf(ask: Ask): string {
  return ask.answers["quota-scope"] === "operation" ? ask.server : tenantOf(ask);
}

/** Seconds in the zone whose midnight fills the quota. */
function localSeconds({ now, answers }: Ask): number {
  return now / 1000 + (answers["quota-reset"] === "midnight-utc" ? 0 : vendorOffsetSeconds);
}

function dayOf(ask: Ask): number {
  return Math.floor(localSeconds(ask) / secondsPerDay);
}
