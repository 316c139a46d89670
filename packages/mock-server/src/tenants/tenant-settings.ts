import type { Answers, Profile, RefusalId, ReportId } from "@mockvox/spec";
import type { Fault } from "../faults/fault.ts";
import type { Frequency } from "../faults/frequency.ts";
import type { Override, RequestMatcher } from "../faults/override.ts";
import type { OwnEffect, OwnResponse } from "../own-responses/own-response.ts";
import type { Latency } from "./latency.ts";
import type { Maintenance } from "./maintenance.ts";

/** The settings of a tenant, until a control changes them. */
export interface TenantSettings {
  profile: Profile;
  latency: Latency;
  maintenance: Maintenance;
}

/** The answers of a profile. */
export interface ResolvedProfile {
  /** Before the report is known. */
  readonly general: Answers;
  forReport(report: ReportId | undefined): Answers;
}

/** Refusals, faults and responses of the user that are pending, with what is left of them. */
export interface PendingOverrides {
  refusals: readonly (Frequency & { refusal: RefusalId; when?: RequestMatcher })[];
  faults: readonly (Frequency & { fault: Fault; when?: RequestMatcher })[];
  responses: readonly (Frequency & { response: OwnResponse; when?: RequestMatcher })[];
}

export function toPendingOverrides(
  refusals: readonly Override<RefusalId>[],
  faults: readonly Override<Fault>[],
  responses: readonly Override<OwnEffect>[],
): PendingOverrides {
  return {
    refusals: refusals.map(({ effect, ...rest }) => ({ refusal: effect, ...rest })),
    faults: faults.map(({ effect, ...rest }) => ({ fault: effect, ...rest })),
    responses: responses.map(({ effect, ...rest }) => ({ response: effect.response, ...rest })),
  };
}
