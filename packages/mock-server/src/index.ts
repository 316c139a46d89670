export { type CustomData, parseCustomData } from "@mockvox/fixtures";
export {
  type Clock,
  type ClockDuration,
  type ClockOptions,
  createClock,
  type VirtualClockOptions,
  virtualClock,
} from "./clock/clock.ts";
export { isValidAdminKey } from "./controls/admin-key.ts";
export { toFetch } from "./edges/fetch.ts";
export { MockServerError, type MockServerErrorCode, type MockServerErrorParams } from "./errors.ts";
export type { Controls, ScopedControls, TenantControls } from "./fake/controls.ts";
export { createFake, type Fake } from "./fake/fake.ts";
export type { Fault } from "./fake/fault.ts";
export type { DataOrigin, Health } from "./fake/health.ts";
export type { TenantIdentity } from "./fake/identity.ts";
export type { RecordedRequest } from "./fake/journal.ts";
export type { Latency } from "./fake/latency.ts";
export type { Admission, AdmissionRequest, LimitStore, QuotaAccount, WaitOptions } from "./fake/limit-store.ts";
export type { DailyPeriod, Maintenance } from "./fake/maintenance.ts";
export type { MaybePromise } from "./fake/maybe-promise.ts";
export { createMemoryStore } from "./fake/memory-store.ts";
export type { FakeLimits, FakeOptions } from "./fake/options.ts";
export type { Frequency, RequestMatcher } from "./fake/override.ts";
export type { PlainRequest, PlainResponse, ResponseInfo } from "./fake/plain-http.ts";
export { redact } from "./fake/redact.ts";
export type { RequestFilter } from "./fake/request-filter.ts";
export type { PendingOverrides, TenantSettings } from "./fake/tenant-settings.ts";
export type { TenantUsage } from "./fake/usage.ts";
