import type { Profile } from "@mockvox/spec";
import type { Latency } from "./latency.ts";
import type { Maintenance } from "./maintenance.ts";

/** How a tenant answers until it is told otherwise. */
export interface Conduct {
  profile: Profile;
  latency: Latency;
  inMaintenance: Maintenance;
}

/** The conduct alone, of whatever has one. */
export function conductOf({ profile, latency, inMaintenance }: Conduct): Conduct {
  return { profile, latency, inMaintenance };
}
