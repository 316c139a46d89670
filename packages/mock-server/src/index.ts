export { type OwnData, parseOwnData } from "@mockvox/fixtures";
export {
  type Clock,
  type ClockOptions,
  createClock,
  type Span,
  type VirtualClockOptions,
  virtualClock,
} from "./clock/clock.ts";
export { isAdminKey } from "./controls/admin-key.ts";
export { toFetch } from "./edges/fetch.ts";
export type { Armed, Conduct } from "./fake/conduct.ts";
export type { Controls, ScopedControls, TenantControls } from "./fake/controls.ts";
export { createFake, type Fake } from "./fake/fake.ts";
export type { Fault } from "./fake/fault.ts";
export type { Wanted } from "./fake/find-request.ts";
export type { Health, Origin } from "./fake/health.ts";
export type { Identity } from "./fake/identity.ts";
export type { Entry } from "./fake/journal.ts";
export type { Latency } from "./fake/latency.ts";
export type { Maintenance, NightlyWindow } from "./fake/maintenance.ts";
export { createState } from "./fake/memory-state.ts";
export type { FakeLimits, FakeOptions } from "./fake/options.ts";
export type { Frequency, When } from "./fake/override.ts";
export type { About, Answer, PlainRequest } from "./fake/plain.ts";
export { showable } from "./fake/showable.ts";
export type { Soon } from "./fake/soon.ts";
export type { Admission, Purse, State, Waiting, Wish } from "./fake/state.ts";
export type { Usage } from "./fake/usage.ts";
