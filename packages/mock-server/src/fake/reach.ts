import type { Answers, ReportId } from "@mockvox/spec";
import type { Gate, Payer } from "./admission.ts";
import { conductOf } from "./conduct.ts";
import type { Reach, TenantControls } from "./controls.ts";
import type { Identity } from "./identity.ts";
import type { Journal } from "./journal.ts";
import { allDone, type Soon } from "./soon.ts";
import { type Beginning, keyOf, type Tenant, type Tenants } from "./tenant.ts";

/** What controls reach through: tenants and how they begin, their purses, the journal. */
export interface Reachable {
  beginning: Beginning;
  tenants: Tenants;
  gate: Gate;
  journal: Journal;
  /** Brings everything back to the beginning. */
  reset(): Soon<void>;
  answersOf(profile: Tenant["profile"]): (report?: ReportId) => Answers;
}

/** Reaches every tenant there is, and those that come later through what they begin with. */
export function reachAll({ beginning, tenants, gate, journal, reset, answersOf }: Reachable): Reach {
  const each = (act: (tenant: Tenant) => void): void => {
    for (const tenant of tenants.known()) act(tenant);
  };
  return {
    clock: beginning.clock,
    entries: () => journal.entries(),
    follow: (listener) => journal.follow(listener),
    reset,
    conduct: () => conductOf(beginning),
    change: (conduct) => {
      Object.assign(beginning, conduct);
      each((tenant) => Object.assign(tenant, conduct));
    },
    refuse: beginning.refusals.add,
    injectFault: beginning.faults.add,
    refusals: beginning.refusals.list,
    faults: beginning.faults.list,
    clearRefusals: (isMeant) => {
      beginning.refusals.clear(isMeant);
      each((tenant) => tenant.refusals.clear(isMeant));
    },
    clearFaults: (isMeant) => {
      beginning.faults.clear(isMeant);
      each((tenant) => tenant.faults.clear(isMeant));
    },
    spendQuota: (units) => {
      const known = Array.from(tenants.known(), (tenant) => payerOf(tenant, answersOf));
      return gate.chargeAll(known, { answers: answersOf(beginning.profile)(), now: beginning.clock.now() }, units);
    },
    resetQuota: gate.resetAll,
  };
}

/** Reaches one tenant alone, also when it has been forgotten and begins anew. */
export function reachOne(
  identity: Identity,
  { tenants, gate, journal, answersOf }: Reachable,
): Reach & Pick<TenantControls, "usage"> {
  const key = keyOf(identity);
  const tenant = (): Tenant => tenants.of(identity);
  const payer = (): Payer => payerOf(tenant(), answersOf);
  /** Gives the tenant something to keep. */
  const give = (act: (tenant: Tenant) => void): void => {
    act(tenant());
    tenants.weigh(tenant());
  };
  return {
    clock: {
      now: () => tenant().clock.now(),
      speed: () => tenant().clock.speed(),
      set: (now) => tenant().clock.set(now),
      setSpeed: (speed) => tenant().clock.setSpeed(speed),
      advance: (span) => tenant().clock.advance(span),
      sleep: (milliseconds, signal) => tenant().clock.sleep(milliseconds, signal),
    },
    entries: () => journal.entries(key),
    follow: (listener) => journal.follow(listener, key),
    reset: () => {
      const cleared = [gate.release(identity), gate.fill(payer())];
      tenants.forget(identity);
      journal.forget(key);
      return allDone(cleared);
    },
    conduct: () => conductOf(tenant()),
    change: (conduct) => give((one) => Object.assign(one, conduct)),
    refuse: (override) => give(({ refusals }) => refusals.add(override)),
    injectFault: (override) => give(({ faults }) => faults.add(override)),
    refusals: () => tenant().refusals.list(),
    faults: () => tenant().faults.list(),
    clearRefusals: (isMeant) => tenant().refusals.clear(isMeant),
    clearFaults: (isMeant) => tenant().faults.clear(isMeant),
    usage: () => gate.usage(payer()),
    spendQuota: (units) => gate.charge(payer(), units),
    resetQuota: () => gate.fill(payer()),
  };
}

function payerOf(tenant: Tenant, answersOf: Reachable["answersOf"]): Payer {
  return { tenant, answers: answersOf(tenant.profile)(), now: tenant.clock.now() };
}
