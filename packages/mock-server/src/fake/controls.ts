import { type Profile, parseProfile, type RefusalId, type ReportId } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { MockServerError } from "../errors.ts";
import type { Fault } from "./fault.ts";
import type { RecordedRequest } from "./journal.ts";
import { type Latency, validateLatency } from "./latency.ts";
import { type Maintenance, validateMaintenance } from "./maintenance.ts";
import type { MaybePromise } from "./maybe-promise.ts";
import { type Frequency, type Override, type RequestMatcher, validateFrequency, validateQuery } from "./override.ts";
import { quoted } from "./reject-unknown-names.ts";
import { findRequests, matchesFilter, type RequestFilter, validateFilter } from "./request-filter.ts";
import { type PendingOverrides, type TenantSettings, toPendingOverrides } from "./tenant-settings.ts";
import type { TenantUsage } from "./usage.ts";
import { validateFault, validateFaultKind } from "./validate-fault.ts";
import { validateRefusalId, validateReportId } from "./validate-ids.ts";

/** Controls that can be limited to the requests that `when` selects. */
export interface ScopedControls {
  /**
   * Makes requests end with an error response: the next one, the next `times`, or each with the probability `rate` (drawn by the
   * seed). Called for all tenants, each of them counts its own `times`.
   *
   * @throws {MockServerError} `unknown-refusal`, `invalid-frequency`, `invalid-times`, `invalid-rate`, `too-many-refusals`
   * @example
   * ```ts
   * wolkvox.refuse("quota-spent");
   * wolkvox.refuse("maintenance", { times: 3 });
   * wolkvox.refuse("too-many-requests", { rate: 0.1 });
   * ```
   */
  refuse(refusal: RefusalId, frequency?: Frequency): void;
  /**
   * Breaks responses: the next one, the next `times`, or each with the probability `rate` (drawn by the seed).
   *
   * @throws {MockServerError} `unknown-fault` or another code about the fault, `invalid-frequency`, `invalid-times`, `invalid-rate`,
   * `too-many-faults`
   * @example
   * ```ts
   * wolkvox.injectFault({ kind: "cut-body", afterBytes: 40 });
   * wolkvox.injectFault({ kind: "reset" }, { rate: 0.05 });
   * ```
   */
  injectFault(fault: Fault, frequency?: Frequency): void;
}

/** Changes a running mock server: all tenants, or one. */
export interface Controls extends ScopedControls {
  readonly clock: Clock;
  /**
   * Limits `refuse` and `injectFault` to requests for a report, or with these parameters.
   *
   * @throws {MockServerError} `unknown-report-id`, `invalid-matcher-query`
   */
  when(report?: ReportId, query?: RequestMatcher["query"]): ScopedControls;
  /**
   * The current settings: profile, latency, maintenance, and the pending refusals and faults. For all tenants, the defaults of new
   * tenants.
   */
  settings(): TenantSettings & PendingOverrides;
  /** @throws {ProfileError} on an unknown claim or answer */
  useProfile(profile: Profile): void;
  /** @throws {MockServerError} `invalid-latency`, `invalid-latency-value`, `invalid-latency-percentile` */
  setLatency(latency: Latency): void;
  /** Clears pending refusals: all, or those with an id. */
  clearRefusals(refusal?: RefusalId): void;
  /** Clears pending faults: all, or those of a kind. */
  clearFaults(kind?: Fault["kind"]): void;
  /** @throws {MockServerError} `invalid-maintenance` */
  setMaintenance(maintenance: Maintenance): void;
  /**
   * Spends units of the day's quota, or all that are left. Like `resetQuota` and `reset` it is synchronous, except with a custom
   * limit store that returns promises.
   *
   * @throws {MockServerError} `invalid-quota-units` unless it is a positive integer
   */
  spendQuota(units: number): MaybePromise<void>;
  /** Resets the quota to its full size. */
  resetQuota(): MaybePromise<void>;
  /** The latest requests, oldest first; at most `journalSize`. */
  readonly requests: readonly RecordedRequest[];
  /**
   * The recorded requests that match, possibly none.
   *
   * @throws {MockServerError} `unknown-request-field`
   */
  listRequests(filter: RequestFilter): RecordedRequest[];
  /**
   * The recorded requests that match, at least one.
   *
   * @throws {MockServerError} `no-matching-request` with the closest one, `unknown-request-field`
   */
  findRequests(filter: RequestFilter): RecordedRequest[];
  /** Calls back for every request from now on; the returned function unsubscribes. Errors of the listener do not affect requests. */
  follow(listener: (entry: RecordedRequest) => void): () => void;
  /**
   * Frees slots, resets quotas and settings, and clears overrides and the journal. For all tenants, the tenants are forgotten and the
   * clock is kept. For one tenant, it gets the defaults and the time of the main clock.
   */
  reset(): MaybePromise<void>;
}

/** The controls of one tenant. */
export interface TenantControls extends Controls {
  /** The use of slots and quota at the current time of the tenant's clock. */
  usage(): Promise<TenantUsage>;
}

/** What a set of controls acts on: all tenants, or one. */
export interface ControlTarget {
  readonly clock: Clock;
  settings(): TenantSettings;
  changeSettings(settings: Partial<TenantSettings>): void;
  refuse(override: Override<RefusalId>): void;
  injectFault(override: Override<Fault>): void;
  refusals(): readonly Override<RefusalId>[];
  faults(): readonly Override<Fault>[];
  clearRefusals(matches?: (refusal: RefusalId) => boolean): void;
  clearFaults(matches?: (fault: Fault) => boolean): void;
  spendQuota(units: number): MaybePromise<void>;
  resetQuota(): MaybePromise<void>;
  requests(): readonly RecordedRequest[];
  follow(listener: (entry: RecordedRequest) => void): () => void;
  reset(): MaybePromise<void>;
}

export function createControls(target: ControlTarget): Controls {
  const scoped = (when?: RequestMatcher): ScopedControls => {
    const overrideOf = <Effect>(effect: Effect, frequency: Frequency): Override<Effect> => ({
      effect,
      ...validateFrequency(frequency),
      ...(when ? { when } : {}),
    });
    return {
      refuse: (refusal, frequency = { times: 1 }) => target.refuse(overrideOf(validateRefusalId(refusal), frequency)),
      injectFault: (fault, frequency = { times: 1 }) => target.injectFault(overrideOf(validateFault(fault), frequency)),
    };
  };
  return {
    ...scoped(),
    clock: target.clock,
    settings: () => ({ ...target.settings(), ...toPendingOverrides(target.refusals(), target.faults()) }),
    when: (report, query) =>
      scoped({
        ...(report === undefined ? {} : { report: validateReportId(report) }),
        ...(query === undefined ? {} : { query: validateQuery(query) }),
      }),
    useProfile: (profile) => {
      parseProfile(profile);
      target.changeSettings({ profile });
    },
    setLatency: (latency) => target.changeSettings({ latency: validateLatency(latency) }),
    setMaintenance: (maintenance) => target.changeSettings({ maintenance: validateMaintenance(maintenance) }),
    clearRefusals: (refusal) => {
      const cleared = refusal && validateRefusalId(refusal);
      target.clearRefusals((pending) => cleared === undefined || pending === cleared);
    },
    clearFaults: (kind) => {
      const cleared = kind && validateFaultKind(kind);
      target.clearFaults((pending) => cleared === undefined || pending.kind === cleared);
    },
    spendQuota: (units) => {
      if (!Number.isSafeInteger(units) || units < 1)
        throw new MockServerError("invalid-quota-units", { value: quoted(units) });
      return target.spendQuota(units);
    },
    resetQuota: target.resetQuota,
    get requests() {
      return target.requests();
    },
    listRequests: (filter) => {
      validateFilter(filter);
      return target.requests().filter((entry) => matchesFilter(entry, filter));
    },
    follow: target.follow,
    reset: target.reset,
    findRequests: (filter) => findRequests(target.requests(), validateFilter(filter)),
  };
}

/** `Object.assign` instead of spread keeps the getter of `requests`. */
export function createTenantControls(target: ControlTarget & Pick<TenantControls, "usage">): TenantControls {
  return Object.assign(createControls(target), { usage: target.usage });
}
