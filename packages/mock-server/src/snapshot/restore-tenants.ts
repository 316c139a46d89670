import { resumeRandomSource } from "@mockvox/fixtures";
import type { SnapshotTenant } from "@mockvox/spec/snapshot";
import { MockServerError } from "../errors.ts";
import type { FakeParts } from "../fake-parts.ts";
import { validateLatency } from "../tenants/latency.ts";
import { validateMaintenance } from "../tenants/maintenance.ts";
import { readFault, readOverrides, readRefusal, readResponse } from "./read-overrides.ts";
import { readProfile } from "./read-profile.ts";

/** @throws {MockServerError} `invalid-snapshot` if a tenant occurs twice, or the code of what is invalid */
export function restoreTenants({ tenants, defaults }: FakeParts, saved: readonly SnapshotTenant[]): void {
  const keys = new Set<string>();
  for (const [at, given] of saved.entries()) {
    const { tenant: key, fingerprint, clockAheadMs, random, profile, latency, maintenance } = given;
    const path = `tenants[${at}]`;
    if (keys.has(key)) {
      throw new MockServerError("invalid-snapshot", { path: `${path}.tenant`, found: key, expected: "other-tenant" });
    }
    keys.add(key);
    const settings = {
      profile: profile ? readProfile(profile) : defaults.profile,
      latency: validateLatency(latency),
      maintenance: validateMaintenance(maintenance),
    };
    const origin = {
      server: key.slice(0, 4),
      token: undefined,
      key,
      fingerprint,
      random: resumeRandomSource(random),
      clockAheadMs,
    };
    const tenant = tenants.restore(origin, settings);
    tenant.refusals.restore(readOverrides(given.refusals, `${path}.refusals`, readRefusal));
    tenant.faults.restore(readOverrides(given.faults, `${path}.faults`, readFault));
    tenant.responses.restore(readOverrides(given.responses, `${path}.responses`, readResponse));
    tenants.updateSize(tenant);
  }
}
