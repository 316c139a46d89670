import type { AdmissionControl } from "../limits/admission.ts";
import { undefinedWithoutStore } from "../limits/unreachable-store.ts";
import type { ResolveProfile } from "../tenants/resolve-profile.ts";
import type { Tenant, TenantRegistry } from "../tenants/tenant.ts";
import { type MeasuredTenant, renderMetrics } from "./render-metrics.ts";
import type { RequestMetrics } from "./request-metrics.ts";

/** The maximum number of tenants with gauges, so that the answer stays small; those that were used last. */
const maxMeasuredTenants = 100;

/** What there is to measure. */
export interface MeasuredParts {
  readonly metrics: RequestMetrics;
  readonly tenants: TenantRegistry;
  readonly admissionControl: AdmissionControl;
  readonly answersOf: ResolveProfile;
  isReachable(): boolean;
}

/** All metrics in the text format of Prometheus. */
export async function measure({
  metrics,
  tenants,
  admissionControl,
  answersOf,
  isReachable,
}: MeasuredParts): Promise<string> {
  const measureTenant = async (tenant: Tenant): Promise<MeasuredTenant | undefined> => {
    const { server, fingerprint = "" } = tenant;
    const subject = { tenant, answers: answersOf(tenant.profile).general, now: tenant.clock.now() };
    const usage = await admissionControl.usage(subject).catch(undefinedWithoutStore);
    return usage && { server, fingerprint, usage };
  };
  const latest = [...tenants.all()].filter(({ token }) => token !== undefined).slice(-maxMeasuredTenants);
  const measured = await Promise.all(latest.map(measureTenant));
  return renderMetrics({
    metrics,
    tenants: measured.filter((tenant) => tenant !== undefined),
    isReachable: isReachable(),
  });
}
