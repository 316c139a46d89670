import { parseCustomData } from "@mockvox/fixtures";
import { parseReport } from "@mockvox/fixtures/reports";
import type { Snapshot, SnapshotOptions } from "@mockvox/spec/snapshot";
import { MockServerError } from "../errors.ts";
import { createFakeParts, type FakeParts } from "../fake-parts.ts";
import { type FakeOptions, type FakeSettings, resolveSettings } from "../options.ts";
import type { SavedRequest } from "../request/journal.ts";
import { parseScenario } from "../scenarios/parse-scenario.ts";
import { validateLatency } from "../tenants/latency.ts";
import { validateMaintenance } from "../tenants/maintenance.ts";
import { hashNaming } from "./hash-token.ts";
import type { KeptParts } from "./parsed-snapshot.ts";
import { readFault, readOverrides, readRefusal, readResponse } from "./read-overrides.ts";
import { readProfile } from "./read-profile.ts";
import { readSeries } from "./read-series.ts";
import { restoreTenants } from "./restore-tenants.ts";

/** The parts of a mock server in the state of a snapshot. */
export function createParts(snapshot: Snapshot, kept: KeptParts): FakeParts {
  const { clock, limitStore, onClaims, followers, metrics, afterReset } = kept;
  if (!limitStore.importQuotas) throw new MockServerError("limit-store-without-snapshots", {});
  const options = { ...readOptions(snapshot.options), clock, limitStore };
  const settings = resolveSettings(onClaims ? { ...options, onClaims } : options);
  const parts = createFakeParts(settings, {
    followers,
    metrics,
    afterReset,
    naming: hashNaming,
    fingerprints: {
      count: snapshot.fingerprints.count,
      known: snapshot.fingerprints.known.map(({ token, fingerprint }) => [token, fingerprint]),
    },
  });
  restoreDefaults(parts, snapshot.defaults);
  restoreTenants(parts, snapshot.tenants);
  parts.journal.restore(snapshot.requests as readonly SavedRequest[]);
  parts.rangeLog.restore(snapshot.audit.series.map(readSeries), snapshot.audit.dropped);
  const { ofAll, byOwner } = snapshot.quotas;
  clock.set(snapshot.clock.now);
  clock.setSpeed(snapshot.clock.speed);
  limitStore.importQuotas({ ofAll, byOwner: byOwner.map(({ owner, days }) => [owner, days]) });
  return parts;
}

/** `resolveSettings` validates the values. The accepted tokens are hashes, as are the names of the tokens that are sent. */
function readOptions(options: SnapshotOptions): FakeOptions {
  const { size, data, reports, profile, scenario, tokens, latency, maintenance, ...rest } = options;
  return {
    ...rest,
    size: size as FakeSettings["size"],
    latency: validateLatency(latency),
    maintenance: validateMaintenance(maintenance),
    profile: readProfile(profile),
    reports: reports.map(parseReport),
    ...(tokens ? { tokens } : {}),
    ...(scenario ? { scenario: parseScenario(scenario) } : {}),
    ...(data ? { data: parseCustomData(data, { allowUnknownColumns: true }) } : {}),
  };
}

function restoreDefaults({ defaults, services }: FakeParts, saved: Snapshot["defaults"]): void {
  const { profile, latency, maintenance, tokens, refusals, faults, responses } = saved;
  Object.assign(defaults, {
    profile: readProfile(profile),
    latency: validateLatency(latency),
    maintenance: validateMaintenance(maintenance),
  });
  services.checks.tokens = tokens && new Set(tokens);
  defaults.refusals.restore(readOverrides(refusals, "defaults.refusals", readRefusal));
  defaults.faults.restore(readOverrides(faults, "defaults.faults", readFault));
  defaults.responses.restore(readOverrides(responses, "defaults.responses", readResponse));
}
