import { type AuditorDependencies, runAudit } from "../audit/auditor.ts";
import type { AdmissionControl, QuotaSubject } from "../limits/admission.ts";
import { allOf, type MaybePromise } from "../maybe-promise.ts";
import type { Overview, OverviewOptions } from "../overview/overview-options.ts";
import type { RequestJournal } from "../request/journal.ts";
import { pickSettings, type Tenant } from "../tenants/tenant.ts";
import type { TenantIdentity } from "../tenants/tenant-identity.ts";
import type { ControlTarget, TenantControls } from "./controls.ts";
import type { DataOrigin } from "./health.ts";

/** What controls act on. */
export interface ControlDependencies extends AuditorDependencies {
  admissionControl: AdmissionControl;
  journal: RequestJournal;
  origin: DataOrigin;
  /** The server number of requests that name none. */
  defaultServer: string;
  /** Resets everything except the clock. */
  reset(): MaybePromise<void>;
  isDefined(id: string): boolean;
  mayHaveColumn(name: string): boolean;
}

/** The parts of the mock server that are in use: a restored snapshot replaces them. */
type CurrentParts = () => ControlDependencies;

/** Acts on all tenants: on the known ones, and on later ones through their defaults. */
export function targetAllTenants(parts: CurrentParts): ControlTarget {
  const defaults = (): ControlDependencies["defaults"] => parts().defaults;
  const each = (act: (tenant: Tenant) => void): void => {
    for (const tenant of parts().tenants.all()) act(tenant);
  };
  return {
    // A mock server keeps its clock.
    clock: defaults().clock,
    origin: () => parts().origin,
    requests: () => parts().journal.entries(),
    audit: (options) => runAudit(parts(), options),
    overview: (options) => {
      const { defaults: shared, defaultServer } = parts();
      return runOverview({ ...shared, server: defaultServer }, options, parts());
    },
    follow: (listener) => parts().journal.follow(listener),
    reset: () => parts().reset(),
    isDefined: (id) => parts().isDefined(id),
    mayHaveColumn: (name) => parts().mayHaveColumn(name),
    settings: () => pickSettings(defaults()),
    changeSettings: (settings) => {
      Object.assign(defaults(), settings);
      each((tenant) => Object.assign(tenant, settings));
    },
    refuse: (override) => defaults().refusals.add(override),
    injectFault: (override) => defaults().faults.add(override),
    respondWith: (override) => defaults().responses.add(override),
    refusals: () => defaults().refusals.list(),
    faults: () => defaults().faults.list(),
    responses: () => defaults().responses.list(),
    pendingForOthers: () => countPending(parts().tenants.all()),
    clearRefusals: (matches) => {
      defaults().refusals.clear(matches);
      each((tenant) => tenant.refusals.clear(matches));
    },
    clearFaults: (matches) => {
      defaults().faults.clear(matches);
      each((tenant) => tenant.faults.clear(matches));
    },
    clearResponses: (matches) => {
      defaults().responses.clear(matches);
      each((tenant) => tenant.responses.clear(matches));
    },
    spendQuota: (units) => {
      const { admissionControl, tenants, answersOf } = parts();
      const known = Array.from(tenants.all(), (tenant) => quotaSubjectOf(tenant, answersOf));
      const { profile, clock } = defaults();
      return admissionControl.spendAllQuotas(known, { answers: answersOf(profile).general, now: clock.now() }, units);
    },
    resetQuota: () => parts().admissionControl.resetAllQuotas(),
  };
}

/** Acts on one tenant, which is created again after it was forgotten. */
export function targetTenant(
  identity: TenantIdentity,
  parts: CurrentParts,
): ControlTarget & Pick<TenantControls, "usage"> {
  const key = (): string => parts().tenants.keyOf(identity);
  const tenant = (): Tenant => parts().tenants.getOrCreate(identity);
  const quotaSubject = (): QuotaSubject => quotaSubjectOf(tenant(), parts().answersOf);
  /** For changes that the tenant stores, so that its size has to be measured again. */
  const changeTenant = (act: (tenant: Tenant) => void): void => {
    act(tenant());
    parts().tenants.updateSize(tenant());
  };
  return {
    clock: {
      now: () => tenant().clock.now(),
      speed: () => tenant().clock.speed(),
      set: (now) => tenant().clock.set(now),
      setSpeed: (speed) => tenant().clock.setSpeed(speed),
      advance: (duration) => tenant().clock.advance(duration),
      sleep: (milliseconds, signal) => tenant().clock.sleep(milliseconds, signal),
    },
    origin: () => parts().origin,
    isDefined: (id) => parts().isDefined(id),
    mayHaveColumn: (name) => parts().mayHaveColumn(name),
    requests: () => parts().journal.entries(key()),
    audit: (options) => runAudit(parts(), options, key()),
    overview: (options) => runOverview(tenant(), options, parts()),
    follow: (listener) => parts().journal.follow(listener, (followed) => followed === key()),
    reset: () => {
      const { admissionControl, tenants, journal, rangeLog } = parts();
      const subject = quotaSubject();
      const cleared = [admissionControl.releaseSlots(subject.tenant), admissionControl.resetQuota(subject)];
      tenants.forget(identity);
      journal.forget(key());
      rangeLog.forget(key());
      return allOf(cleared);
    },
    settings: () => pickSettings(tenant()),
    changeSettings: (settings) => changeTenant((changed) => Object.assign(changed, settings)),
    refuse: (override) => changeTenant(({ refusals }) => refusals.add(override)),
    injectFault: (override) => changeTenant(({ faults }) => faults.add(override)),
    respondWith: (override) => changeTenant(({ responses }) => responses.add(override)),
    refusals: () => tenant().refusals.list(),
    faults: () => tenant().faults.list(),
    responses: () => tenant().responses.list(),
    pendingForOthers: () => countPending(parts().tenants.all(), tenant()),
    clearRefusals: (matches) => tenant().refusals.clear(matches),
    clearFaults: (matches) => tenant().faults.clear(matches),
    clearResponses: (matches) => tenant().responses.clear(matches),
    usage: () => parts().admissionControl.usage(quotaSubject()),
    spendQuota: (units) => parts().admissionControl.spendQuota(quotaSubject(), units),
    resetQuota: () => parts().admissionControl.resetQuota(quotaSubject()),
  };
}

/** How many tenants have overrides of their own, but for one. */
function countPending(tenants: Iterable<Tenant>, except?: Tenant): number {
  let count = 0;
  for (const tenant of tenants) {
    const { refusals, faults, responses } = tenant;
    if (tenant !== except && [refusals, faults, responses].some((own) => own.bytes() > 0)) count += 1;
  }
  return count;
}

/** Sums up what one tenant would get now. The summary is loaded on demand, so that a mock server starts quickly. */
async function runOverview(
  { server, profile, clock }: Pick<Tenant, "server" | "profile" | "clock">,
  options: OverviewOptions,
  { sourceOf, answersOf }: ControlDependencies,
): Promise<Overview> {
  const { readOverview } = await import("../overview/overview.ts");
  const subject = { source: sourceOf(server), answersFor: answersOf(profile).forReport, now: clock.now() };
  return readOverview(subject, options);
}

function quotaSubjectOf(tenant: Tenant, answersOf: ControlDependencies["answersOf"]): QuotaSubject {
  return { tenant, answers: answersOf(tenant.profile).general, now: tenant.clock.now() };
}
