import type { Answers, ReportId } from "@mockvox/spec";
import type { AdmissionControl, QuotaSubject } from "./admission.ts";
import type { ControlTarget, TenantControls } from "./controls.ts";
import type { TenantIdentity } from "./identity.ts";
import type { RequestJournal } from "./journal.ts";
import { allOf, type MaybePromise } from "./maybe-promise.ts";
import { type Tenant, type TenantDefaults, type TenantRegistry, tenantKey } from "./tenant.ts";
import { pickSettings } from "./tenant-settings.ts";

/** What controls act on. */
export interface ControlDependencies {
  defaults: TenantDefaults;
  tenants: TenantRegistry;
  admissionControl: AdmissionControl;
  journal: RequestJournal;
  /** Resets everything except the clock. */
  reset(): MaybePromise<void>;
  answersOf(profile: Tenant["profile"]): (report?: ReportId) => Answers;
}

/** Acts on all tenants: on the known ones, and on later ones through their defaults. */
export function targetAllTenants({
  defaults,
  tenants,
  admissionControl,
  journal,
  reset,
  answersOf,
}: ControlDependencies): ControlTarget {
  const each = (act: (tenant: Tenant) => void): void => {
    for (const tenant of tenants.all()) act(tenant);
  };
  return {
    clock: defaults.clock,
    requests: () => journal.entries(),
    follow: (listener) => journal.follow(listener),
    reset,
    settings: () => pickSettings(defaults),
    changeSettings: (settings) => {
      Object.assign(defaults, settings);
      each((tenant) => Object.assign(tenant, settings));
    },
    refuse: defaults.refusals.add,
    injectFault: defaults.faults.add,
    refusals: defaults.refusals.list,
    faults: defaults.faults.list,
    clearRefusals: (matches) => {
      defaults.refusals.clear(matches);
      each((tenant) => tenant.refusals.clear(matches));
    },
    clearFaults: (matches) => {
      defaults.faults.clear(matches);
      each((tenant) => tenant.faults.clear(matches));
    },
    spendQuota: (units) => {
      const known = Array.from(tenants.all(), (tenant) => quotaSubjectOf(tenant, answersOf));
      return admissionControl.spendAllQuotas(
        known,
        { answers: answersOf(defaults.profile)(), now: defaults.clock.now() },
        units,
      );
    },
    resetQuota: admissionControl.resetAllQuotas,
  };
}

/** Acts on one tenant, which is created again after it was forgotten. */
export function targetTenant(
  identity: TenantIdentity,
  { tenants, admissionControl, journal, answersOf }: ControlDependencies,
): ControlTarget & Pick<TenantControls, "usage"> {
  const key = tenantKey(identity);
  const tenant = (): Tenant => tenants.getOrCreate(identity);
  const quotaSubject = (): QuotaSubject => quotaSubjectOf(tenant(), answersOf);
  /** For changes that the tenant stores, so that its size has to be measured again. */
  const changeTenant = (act: (tenant: Tenant) => void): void => {
    act(tenant());
    tenants.updateSize(tenant());
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
    requests: () => journal.entries(key),
    follow: (listener) => journal.follow(listener, key),
    reset: () => {
      const cleared = [admissionControl.releaseSlots(identity), admissionControl.resetQuota(quotaSubject())];
      tenants.forget(identity);
      journal.forget(key);
      return allOf(cleared);
    },
    settings: () => pickSettings(tenant()),
    changeSettings: (settings) => changeTenant((changed) => Object.assign(changed, settings)),
    refuse: (override) => changeTenant(({ refusals }) => refusals.add(override)),
    injectFault: (override) => changeTenant(({ faults }) => faults.add(override)),
    refusals: () => tenant().refusals.list(),
    faults: () => tenant().faults.list(),
    clearRefusals: (matches) => tenant().refusals.clear(matches),
    clearFaults: (matches) => tenant().faults.clear(matches),
    usage: () => admissionControl.usage(quotaSubject()),
    spendQuota: (units) => admissionControl.spendQuota(quotaSubject(), units),
    resetQuota: () => admissionControl.resetQuota(quotaSubject()),
  };
}

function quotaSubjectOf(tenant: Tenant, answersOf: ControlDependencies["answersOf"]): QuotaSubject {
  return { tenant, answers: answersOf(tenant.profile)(), now: tenant.clock.now() };
}
