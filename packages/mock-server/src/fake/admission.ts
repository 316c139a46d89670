import { vendorOffsetSeconds } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import type { Identity } from "./identity.ts";
import type { FakeSettings } from "./options.ts";
import { allDone, type Soon, whenThere } from "./soon.ts";
import type { Purse, State, Waiting } from "./state.ts";
import { keyOf } from "./tenant.ts";
import type { Usage } from "./usage.ts";

const secondsPerDay = 86_400;

/** When somebody pays, and by which answers. */
type PayDay = Pick<Ask, "answers" | "now">;

/** Who pays, and when. */
export type Payer = PayDay & Pick<Ask, "tenant">;

/** Who wants to be let in; the request tells when that is given up. */
type Comer = Payer & Pick<Ask, "request">;

/** The gate before the work: the daily quota and the slots, as the profile counts them. */
export interface Gate {
  /** Lets a request in or names the limit that it meets. Checking and taking are one step. A promise where it waits its turn. */
  admit(comer: Comer): ReturnType<State["admit"]>;
  /** Takes units of the day's quota, as far as there are some. */
  charge(payer: Payer, units: number): Soon<void>;
  unitsLeft(payer: Payer): Soon<number>;
  usage(payer: Payer): Promise<Usage>;
  fill(payer: Payer): Soon<void>;
  /** Takes units of everybody: of those who are known, and of those who come later on that day. */
  chargeAll(known: Iterable<Payer>, day: PayDay, units: number): Soon<void>;
  resetAll(): Soon<void>;
  /** Frees the slots of one tenant. */
  release(tenant: Identity): Soon<void>;
  /** Seconds until the quota is full again. */
  secondsToReset(payer: Payer): number;
}

type GateSettings = Pick<FakeSettings, "limits" | "licenses" | "state">;

export function createGate({ limits, licenses, state }: GateSettings): Gate {
  const unitsPerDay = licenses * limits.requestsPerLicencePerDay;
  const purseOf = (payer: Payer): Purse => ({ owner: ownerOf(payer), day: dayOf(payer), unitsPerDay });
  /** The purses of those whose clocks show another day, each once: several tenants may share one. */
  const differing = (payers: Iterable<Payer>, today: number): Iterable<Purse> => {
    const purses = Array.from(payers, purseOf).filter(({ day }) => day !== today);
    return new Map(purses.map((purse) => [`${purse.owner} ${purse.day}`, purse])).values();
  };
  const unitsLeft = (payer: Payer): Soon<number> =>
    whenThere(state.unitsSpent(purseOf(payer)), (spent) => unitsPerDay - spent);
  return {
    admit: (comer) =>
      state.admit(
        {
          owner: ownerOf(comer),
          day: dayOf(comer),
          unitsPerDay,
          holder: comer.tenant.key,
          slots: slotsOf(comer, limits.simultaneousRequests),
          now: comer.now,
          until: comer.now + limits.seconds * 1000,
        },
        waitingOf(comer),
      ),
    charge: (payer, units) => state.spend(purseOf(payer), units),
    unitsLeft,
    usage: async (payer) => ({
      slots: {
        used: await state.slotsTaken(payer.tenant.key, payer.now),
        of: slotsOf(payer, limits.simultaneousRequests),
      },
      quota: { left: await unitsLeft(payer), of: unitsPerDay },
    }),
    fill: (payer) => state.fill(ownerOf(payer)),
    chargeAll: (known, day, units) => {
      const today = dayOf(day);
      const others = Array.from(differing(known, today), (purse) => state.spend(purse, units));
      return allDone([...others, state.spendOfAll({ day: today, unitsPerDay }, units)]);
    },
    resetAll: state.resetAll,
    release: (tenant) => state.release(keyOf(tenant)),
    secondsToReset: (payer) => Math.ceil((dayOf(payer) + 1) * secondsPerDay - localSeconds(payer)),
  };
}

/** A request beyond the limit waits where the profile says so. */
function waitingOf({ tenant, answers, request }: Comer): Waiting | undefined {
  if (answers["request-over-limit"] !== "queued") return undefined;
  return { clock: tenant.clock, signal: request.signal?.() };
}

function slotsOf({ answers }: Payer, most: number): number {
  return answers["simultaneous-requests"] === "one" ? 1 : most;
}

function ownerOf({ tenant, answers }: Payer): string {
  return answers["quota-scope"] === "operation" ? tenant.server : tenant.key;
}

/** Seconds in the zone whose midnight fills the quota. */
function localSeconds({ now, answers }: PayDay): number {
  return now / 1000 + (answers["quota-reset"] === "midnight-utc" ? 0 : vendorOffsetSeconds);
}

function dayOf(day: PayDay): number {
  return Math.floor(localSeconds(day) / secondsPerDay);
}
