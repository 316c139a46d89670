import type { Answers, ReportId } from "@mockvox/spec";
import type { Gate, Payer } from "./admission.ts";
import { conductOf } from "./conduct.ts";
import type { Reach } from "./controls.ts";
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
export function reachAll({ beginning, tenants, gate, entries, answersOf }: Reachable): Reach {
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
    spendQuota: (units) => each((tenant) => gate.charge(payerOf(tenant, answersOf), units)),
    fillQuota: () => each((tenant) => gate.fill(payerOf(tenant, answersOf))),
  };
}

/** Reaches one tenant alone. */
export function reachOne(tenant: Tenant, { gate, entries, answersOf }: Reachable): Reach {
  const fingerprint = tenant.token === undefined ? undefined : fingerprintOf(tenant.token);
  return {
    clock: tenant.clock,
    entries: () => entries().filter(({ server, token }) => server === tenant.server && token === fingerprint),
    conduct: () => conductOf(tenant),
    change: (conduct) => void Object.assign(tenant, conduct),
    refuse: tenant.refusals.add,
    spoil: tenant.faults.add,
    spendQuota: (units) => gate.charge(payerOf(tenant, answersOf), units),
    fillQuota: () => gate.fill(payerOf(tenant, answersOf)),
  };
}

function payerOf(tenant: Tenant, answersOf: Reachable["answersOf"]): Payer {
  return { tenant, answers: answersOf(tenant.profile)(), now: tenant.clock.now() };
}
