export { type CustomData, parseCustomData } from "@mockvox/fixtures";
export type { AuditOptions } from "./audit/audit-options.ts";
export type { Cost } from "./audit/cost.ts";
export { assertNoFindings } from "./audit/findings/assert-no-findings.ts";
export type {
  AuditedDay,
  AuditedSeries,
  AuditFinding,
  AuditRange,
  AuditReport,
  AuditRequest,
  AuditRow,
  KeptSummary,
} from "./audit/findings/audit-report.ts";
export { describeAuditFinding } from "./audit/findings/describe-findings.ts";
export {
  type Clock,
  type ClockOptions,
  createClock,
  type VirtualClockOptions,
  virtualClock,
} from "./clock/clock.ts";
export type { ClockDuration } from "./clock/duration.ts";
export { isValidAdminKey } from "./controls/admin-key.ts";
export type { Controls, TenantControls } from "./controls/controls.ts";
export type { RequestFilter } from "./controls/filter/request-filter.ts";
export type { DataOrigin, DefinedReportInfo, Health } from "./controls/health.ts";
export type { ScopedControls } from "./controls/scoped-controls.ts";
export type { ClockStatus, MockStatus } from "./controls/status.ts";
export { toFetch } from "./edges/fetch.ts";
export { MockServerError, type MockServerErrorCode, type MockServerErrorParams } from "./errors.ts";
export { type CreateFakeOptions, createFake, type Fake } from "./fake.ts";
export type { Fault } from "./faults/fault.ts";
export type { Frequency } from "./faults/frequency.ts";
export type { RequestMatcher } from "./faults/override.ts";
export type { TenantUsage } from "./limits/admission.ts";
export type { FakeLimits } from "./limits/fake-limits.ts";
export type { Admission, AdmissionRequest, LimitStore, QuotaAccount, WaitOptions } from "./limits/limit-store.ts";
export { createMemoryStore } from "./limits/memory-store.ts";
export type { MaybePromise } from "./maybe-promise.ts";
export type { FakeOptions } from "./options.ts";
export type { ReportName } from "./other-reports/report-name.ts";
export type { UnknownReports } from "./other-reports/unknown-reports.ts";
export type {
  Dimension,
  EdgeDay,
  Overview,
  OverviewOptions,
  OverviewPart,
  ReportOverview,
} from "./overview/overview-options.ts";
export type { OwnResponse } from "./own-responses/own-response.ts";
export type { PlainRequest, PlainResponse, ResponseInfo } from "./request/plain-http.ts";
export type { RecordedRequest } from "./request/recorded-request.ts";
export { redact } from "./request/redact.ts";
export type { Latency } from "./tenants/latency.ts";
export type { DailyPeriod, Maintenance } from "./tenants/maintenance.ts";
export type { TenantIdentity } from "./tenants/tenant-identity.ts";
export type { PendingOverrides, TenantSettings } from "./tenants/tenant-settings.ts";
