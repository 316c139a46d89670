import type { Answers, ReportId } from "@mockvox/spec";
import type { Gate, Payer } from "./admission.ts";
import { conductOf } from "./conduct.ts";
import type { Reach } from "./controls.ts";
import type { Identity } from "./identity.ts";
import { type Entry, fingerprintOf } from "./journal.ts";
import type { Beginning, Tenant, Tenants } from "./tenant.ts";

/** What controls reach through: tenants and how they begin, their purses, the journal. */
export interface Reachable {
  beginning: Beginning;
  tenants: Tenants;
  gate: Gate;
  entries(): readonly Entry[];
  answersOf(profile: Tenant["profile"]): (report?: ReportId) => Answers;
}

/** Reaches every tenant there is, and those that come later through what they begin with. */
export function reachAll({ beginning, tenants, gate, entries }: Reachable): Reach {
  const each = (act: (tenant: Tenant) => void): void => {
    for (const tenant of tenants.known()) act(tenant);
  };
  return {
    clock: beginning.clock,
    entries,
    conduct: () => conductOf(beginning),
    change: (conduct) => {
      Object.assign(beginning, conduct);
      each((tenant) => Object.assign(tenant, conduct));
    },
    refuse: (override) => {
      beginning.refusals = [...beginning.refusals, override];
      each((tenant) => tenant.refusals.add(override));
    },
    spoil: (override) => {
      beginning.faults = [...beginning.faults, override];
      each((tenant) => tenant.faults.add(override));
    },
    spendQuota: gate.chargeAll,
    fillQuota: gate.fillAll,
  };
}

/** Reaches one tenant alone, also when it has been forgotten and begins anew. */
export function reachOne(identity: Identity, { tenants, gate, entries, answersOf }: Reachable): Reach {
  const fingerprint = identity.token === undefined ? undefined : fingerprintOf(identity.token);
  const tenant = (): Tenant => tenants.of(identity);
  return {
    clock: {
      now: () => tenant().clock.now(),
      speed: () => tenant().clock.speed(),
      set: (now) => tenant().clock.set(now),
      setSpeed: (speed) => tenant().clock.setSpeed(speed),
      advance: (span) => tenant().clock.advance(span),
      sleep: (milliseconds, signal) => tenant().clock.sleep(milliseconds, signal),
    },
    entries: () => entries().filter(({ server, token }) => server === identity.server && token === fingerprint),
    conduct: () => conductOf(tenant()),
    change: (conduct) => void Object.assign(tenant(), conduct),
    refuse: (override) => tenant().refusals.add(override),
    spoil: (override) => tenant().faults.add(override),
    spendQuota: (units) => gate.charge(payerOf(tenant(), answersOf), units),
    fillQuota: () => gate.fill(payerOf(tenant(), answersOf)),
  };
}

function payerOf(tenant: Tenant, answersOf: Reachable["answersOf"]): Payer {
  return { tenant, answers: answersOf(tenant.profile)(), now: tenant.clock.now() };
}
