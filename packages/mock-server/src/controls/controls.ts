import { type Profile, parseProfile, type RefusalId } from "@mockvox/spec";
import type { AuditOptions } from "../audit/audit-options.ts";
import type { AuditReport } from "../audit/findings/audit-report.ts";
import type { Clock } from "../clock/clock.ts";
import type { Fault } from "../faults/fault.ts";
import type { Override, RequestMatcher } from "../faults/override.ts";
import type { TenantUsage } from "../limits/admission.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { type ReportName, validateReportName } from "../other-reports/report-name.ts";
import type { Overview, OverviewOptions } from "../overview/overview-options.ts";
import type { OwnEffect } from "../own-responses/own-response.ts";
import type { RecordedRequest } from "../request/recorded-request.ts";
import { type Latency, validateLatency } from "../tenants/latency.ts";
import { type Maintenance, validateMaintenance } from "../tenants/maintenance.ts";
import { type PendingOverrides, type TenantSettings, toPendingOverrides } from "../tenants/tenant-settings.ts";
import { findRequests, matchesFilter, type RequestFilter, validateFilter } from "./filter/request-filter.ts";
import { createScopedControls, type ScopedControls, type ScopedTarget } from "./scoped-controls.ts";
import { describeStatus, followStatus, type MockStatus, type StatusSource } from "./status.ts";
import { validateValue } from "./validate-value.ts";

/** Changes a running mock server: all tenants, or one. */
export interface Controls extends ScopedControls {
  readonly clock: Clock;
  /**
   * Limits `refuse`, `injectFault` and `respondWith` to requests for a report, modelled or not, or with these parameters.
   *
   * @throws {MockServerError} `unknown-report-id`, `invalid-matcher-query`
   */
  when(report?: ReportName, query?: RequestMatcher["query"]): ScopedControls;
  /**
   * The current settings: profile, latency, maintenance, and the pending refusals, faults and responses. For all tenants, the defaults of new
   * tenants.
   */
  settings(): TenantSettings & PendingOverrides;
  /** Everything that controls and requests can change: source of the rows, clock, settings and, of a tenant, its usage. */
  status(): Promise<MockStatus>;
  /**
   * Calls back with the status at once, then whenever it has changed other than by the passing of time. It is looked at four times a
   * second. The returned function unsubscribes.
   */
  followStatus(listener: (status: MockStatus) => void): () => void;
  /** @throws {ProfileError} on an unknown claim or answer */
  useProfile(profile: Profile): void;
  /** @throws {MockServerError} `invalid-latency`, `invalid-latency-value`, `invalid-latency-percentile` */
  setLatency(latency: Latency): void;
  /** Clears pending refusals: all, or those with an id. */
  clearRefusals(refusal?: RefusalId): void;
  /** Clears pending faults: all, or those of a kind. */
  clearFaults(kind?: Fault["kind"]): void;
  /** Clears the pending responses of `respondWith`. */
  clearResponses(): void;
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
  /**
   * Judges all requests since the start or the last reset: what they missed, doubled or truncated, and what it cost. `assertNoFindings`
   * fails a test with the result. Rejects with `invalid-audit-rows` or another code about the options.
   */
  audit(options?: AuditOptions): Promise<AuditReport>;
  /**
   * Sums up the five reports of a date range, as the tenant's profile formats them and up to the present of its clock. No request is made: it
   * uses no quota and no slot, and nothing is recorded. For all tenants, it is that of the default server. Rejects with
   * `invalid-overview-range`, or another code about the options.
   */
  overview(options?: OverviewOptions): Promise<Overview>;
  /** Calls back for every request from now on; the returned function unsubscribes. Errors of the listener do not affect requests. */
  follow(listener: (entry: RecordedRequest) => void): () => void;
  /**
   * Frees slots, resets quotas and settings, and clears overrides, the journal and what an audit judges. For all tenants, the tenants are forgotten and the
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
export interface ControlTarget extends ScopedTarget, StatusSource {
  readonly clock: Clock;
  /** Absent for all tenants. */
  readonly usage?: () => Promise<TenantUsage>;
  /** Whether the user defined a report of this id. */
  isDefined(id: string): boolean;
  settings(): TenantSettings;
  changeSettings(settings: Partial<TenantSettings>): void;
  refusals(): readonly Override<RefusalId>[];
  faults(): readonly Override<Fault>[];
  responses(): readonly Override<OwnEffect>[];
  clearRefusals(matches?: (refusal: RefusalId) => boolean): void;
  clearFaults(matches?: (fault: Fault) => boolean): void;
  spendQuota(units: number): MaybePromise<void>;
  resetQuota(): MaybePromise<void>;
  requests(): readonly RecordedRequest[];
  audit(options: AuditOptions): Promise<AuditReport>;
  overview(options: OverviewOptions): Promise<Overview>;
  follow(listener: (entry: RecordedRequest) => void): () => void;
  reset(): MaybePromise<void>;
}

export function createControls(target: ControlTarget): Controls {
  const checkFilter = (given: RequestFilter): RequestFilter => {
    const filter = validateFilter(given);
    if (filter.report !== undefined) validateReportName(filter.report, target.isDefined);
    return filter;
  };
  const settings = (): TenantSettings & PendingOverrides => ({
    ...target.settings(),
    ...toPendingOverrides(target.refusals(), target.faults(), target.responses()),
  });
  const status = async (): Promise<MockStatus> => describeStatus(target, settings(), await target.usage?.());
  return {
    ...createScopedControls(target),
    clock: target.clock,
    settings,
    status,
    followStatus: (listener) => followStatus(status, listener),
    when: (report, query) =>
      createScopedControls(target, {
        ...(report === undefined ? {} : { report: validateReportName(report, target.isDefined) }),
        ...(query === undefined ? {} : { query: validateValue("Parameters", query, "query") }),
      }),
    useProfile: (profile) => {
      parseProfile(profile);
      target.changeSettings({ profile });
    },
    setLatency: (latency) => target.changeSettings({ latency: validateLatency(latency) }),
    setMaintenance: (maintenance) => target.changeSettings({ maintenance: validateMaintenance(maintenance) }),
    clearRefusals: (refusal) => {
      const cleared = refusal && validateValue("Refusal", refusal, "refusal");
      target.clearRefusals((pending) => cleared === undefined || pending === cleared);
    },
    clearFaults: (kind) => {
      const cleared = kind && validateValue("FaultKind", kind, "kind");
      target.clearFaults((pending) => cleared === undefined || pending.kind === cleared);
    },
    clearResponses: () => target.clearResponses(),
    spendQuota: (units) => target.spendQuota(validateValue("QuotaUnits", units, "units")),
    resetQuota: target.resetQuota,
    get requests() {
      return target.requests();
    },
    listRequests: (filter) => {
      checkFilter(filter);
      return target.requests().filter((entry) => matchesFilter(entry, filter));
    },
    audit: (options = {}) => target.audit(options),
    overview: (options = {}) => target.overview(options),
    follow: target.follow,
    reset: target.reset,
    findRequests: (filter) => findRequests(target.requests(), checkFilter(filter)),
  };
}

/** `Object.assign` instead of spread keeps the getter of `requests`. */
export function createTenantControls(target: ControlTarget & Pick<TenantControls, "usage">): TenantControls {
  return Object.assign(createControls(target), { usage: target.usage });
}
