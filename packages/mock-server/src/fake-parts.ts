import type { DataSource } from "@mockvox/fixtures";
import { limits as specLimits } from "@mockvox/spec";
import { createRangeLog } from "./audit/log/range-log.ts";
import { sleepInRealTime } from "./clock/time-source.ts";
import type { ControlDependencies } from "./controls/control-target.ts";
import { describeHealth } from "./controls/health.ts";
import { createGlobalOverrides } from "./faults/override.ts";
import type { ReportServices } from "./handle-report.ts";
import { createRequestHandler } from "./handle-request.ts";
import { type AdmissionControl, createAdmissionControl } from "./limits/admission.ts";
import { chain, type MaybePromise } from "./maybe-promise.ts";
import type { RequestMetrics } from "./metrics/request-metrics.ts";
import type { FakeSettings } from "./options.ts";
import { createOtherReports } from "./other-reports/other-reports.ts";
import { createJournal, type JournalFollowers } from "./request/journal.ts";
import type { PlainRequest, PlainResponse } from "./request/plain-http.ts";
import { createSourceLookup } from "./response/read-data.ts";
import { createProfileResolver } from "./tenants/resolve-profile.ts";
import { createTenantRegistry, pickSettings, type TenantDefaults } from "./tenants/tenant.ts";
import {
  type AssignedFingerprints,
  createTokenNames,
  type TokenNames,
  type TokenNaming,
} from "./tenants/token-names.ts";

/** The parts of a mock server: what it was started with and all of its state. A restored snapshot replaces them. */
export interface FakeParts extends ControlDependencies {
  /** Its accepted tokens are names. */
  readonly settings: FakeSettings;
  readonly services: ReportServices;
  readonly names: TokenNames;
  readonly metrics: RequestMetrics;
  handle(request: PlainRequest): MaybePromise<PlainResponse>;
}

interface PartsOptions {
  followers: JournalFollowers;
  /** Kept when a snapshot is restored. */
  metrics: RequestMetrics;
  /** Called at the end of a reset. */
  afterReset(): MaybePromise<void>;
  /** Default: a token is its own name. */
  naming?: TokenNaming | undefined;
  fingerprints?: AssignedFingerprints | undefined;
}

export function createFakeParts(settings: FakeSettings, options: PartsOptions): FakeParts {
  const { followers, metrics, afterReset, naming, fingerprints } = options;
  const defaults: TenantDefaults = {
    ...settings,
    refusals: createGlobalOverrides("too-many-refusals"),
    faults: createGlobalOverrides("too-many-faults"),
    responses: createGlobalOverrides("too-many-responses"),
  };
  const names = createTokenNames(naming, fingerprints);
  const admissionControl = createAdmissionControl(settings);
  const journal = createJournal(settings.journalSize, followers);
  const rangeLog = createRangeLog();
  const tenants = createTenantRegistry(defaults, names);
  const answersOf = createProfileResolver();
  const sourceOf = createSourceLookup(settings);
  const services = createReportServices(settings, { admissionControl, sourceOf, nameOf: names.nameOf });
  const otherReports = createOtherReports(settings);
  const shared = { defaults, tenants, answersOf, journal, rangeLog };
  const { server: defaultServer, onClaims } = settings;
  const handle = createRequestHandler({ ...shared, metrics, services, otherReports, defaultServer, onClaims });
  const reset = (): MaybePromise<void> => {
    tenants.clear();
    journal.clear();
    rangeLog.clear();
    Object.assign(defaults, pickSettings(settings));
    defaults.refusals.clear();
    defaults.faults.clear();
    defaults.responses.clear();
    services.checks.tokens = settings.tokens;
    return chain(settings.limitStore.clear(), afterReset);
  };
  const { isDefined, mayHaveColumn } = otherReports;
  return {
    ...shared,
    settings,
    services,
    names,
    metrics,
    admissionControl,
    sourceOf,
    origin: describeHealth(settings).source,
    defaultServer,
    isDefined,
    mayHaveColumn,
    handle,
    reset,
  };
}

interface ReportParts extends Pick<TokenNames, "nameOf"> {
  admissionControl: AdmissionControl;
  sourceOf(server: string): DataSource;
}

function createReportServices(
  { tokens, limits, data }: FakeSettings,
  { admissionControl, sourceOf, nameOf }: ReportParts,
): ReportServices {
  return {
    checks: { tokens, nameOf, windowDays: limits.windowDays },
    admissionControl,
    limits,
    rowsMayBeLong: data !== undefined || limits.bytes < specLimits.bytes.value,
    sourceOf,
    sleepInRealTime,
  };
}
