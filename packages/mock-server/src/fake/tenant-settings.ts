import type { Profile, RefusalId } from "@mockvox/spec";
import type { Fault } from "./fault.ts";
import type { Latency } from "./latency.ts";
import type { Maintenance } from "./maintenance.ts";
import type { Frequency, Override, RequestMatcher } from "./override.ts";

/** The settings of a tenant, until a control changes them. */
export interface TenantSettings {
  profile: Profile;
  latency: Latency;
  maintenance: Maintenance;
}

/** Refusals and faults that are pending, with what is left of them. */
export interface PendingOverrides {
  refusals: readonly (Frequency & { refusal: RefusalId; when?: RequestMatcher })[];
  faults: readonly (Frequency & { fault: Fault; when?: RequestMatcher })[];
}

export function toPendingOverrides(
  refusals: readonly Override<RefusalId>[],
  faults: readonly Override<Fault>[],
): PendingOverrides {
  return {
    refusals: refusals.map(({ effect, ...rest }) => ({ refusal: effect, ...rest })),
    faults: faults.map(({ effect, ...rest }) => ({ fault: effect, ...rest })),
  };
}

/** The settings of an object that has more fields. */
export function pickSettings({ profile, latency, maintenance }: TenantSettings): TenantSettings {
  return { profile, latency, maintenance };
}
