export { type OwnData, parseOwnData } from "@mockvox/fixtures";
export { type Clock, type ClockOptions, createClock, type Span, virtualClock } from "./clock/clock.ts";
export { toFetch } from "./edges/fetch.ts";
export { createFake, type Fake } from "./fake/fake.ts";
export type { FakeLimits, FakeOptions } from "./fake/options.ts";
export type { About, Answer, PlainRequest } from "./fake/plain.ts";
