import type { Profile, RefusalId } from "@mockvox/spec";
import type { Fault } from "./fault.ts";
import type { Latency } from "./latency.ts";
import type { Maintenance } from "./maintenance.ts";
import type { Frequency, Override, When } from "./override.ts";

/** How a tenant answers until it is told otherwise. */
export interface Conduct {
  profile: Profile;
  latency: Latency;
  maintenance: Maintenance;
}

/** What was asked for and has not come yet, with what is left of it. */
export interface Armed {
  refusals: readonly (Frequency & { refusal: RefusalId; when?: When })[];
  faults: readonly (Frequency & { fault: Fault; when?: When })[];
}

export function armedOf(refusals: readonly Override<RefusalId>[], faults: readonly Override<Fault>[]): Armed {
  return {
    refusals: refusals.map(({ effect, ...rest }) => ({ refusal: effect, ...rest })),
    faults: faults.map(({ effect, ...rest }) => ({ fault: effect, ...rest })),
  };
}

/** The conduct alone, of whatever has one. */
export function conductOf({ profile, latency, maintenance }: Conduct): Conduct {
  return { profile, latency, maintenance };
}
