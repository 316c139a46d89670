import type { ContactCentreSize, CustomData } from "@mockvox/fixtures";
import { namedProfile, type Profile, parseProfile, limits as specLimits } from "@mockvox/spec";
import { type Clock, createClock } from "../clock/clock.ts";
import { MockServerError } from "../errors.ts";
import { type Latency, validateLatency } from "./latency.ts";
import type { LimitStore } from "./limit-store.ts";
import { type Maintenance, validateMaintenance } from "./maintenance.ts";
import { createMemoryStore } from "./memory-store.ts";
import { keysOf, quoted, rejectUnknownNames } from "./reject-unknown-names.ts";

/** The vendor's limits. */
export interface FakeLimits {
  windowDays: number;
  rows: number;
  bytes: number;
  seconds: number;
  simultaneousRequests: number;
  requestsPerLicencePerDay: number;
}

/** Options of a mock server. */
export interface FakeOptions {
  /** Selects the people and interactions of the contact centre; the same seed gives the same bytes. Default: 1. */
  seed?: number;
  /** The size of the contact centre, or its interactions per day. Default: `medium`. */
  size?: ContactCentreSize | number;
  /** The first day with data, `YYYY-MM-DD`. Default: `2020-01-01`. */
  openedOn?: string;
  /** Whether some interactions are corrected hours later, so that the same date range returns other values. Default: false. */
  restatement?: boolean;
  /** Custom rows or interactions from `parseCustomData`, instead of simulated ones. */
  data?: CustomData;
  /** The answers to the claims. Default: the profile `default`. */
  profile?: Profile;
  /** Licences of the operation; the daily quota is 1000 times as many requests. Default: 25. */
  licenses?: number;
  /** The simulated processing time per request. Default: 0. */
  latency?: Latency;
  /** The only tokens that are accepted. Default: any token. */
  tokens?: readonly string[];
  /** Whether all requests are refused for maintenance, or in which period of the day (GMT-5). Default: false. */
  maintenance?: Maintenance;
  /** The server number of requests whose host and headers name none. Default: `0001`. */
  server?: string;
  /** Default: a clock that starts at the current time and runs at speed 1. */
  clock?: Clock;
  /** Requests in flight and spent quota. Mock servers that share a store act as one. Default: a store in memory. */
  limitStore?: LimitStore;
  /** How many of the latest requests are recorded. Default: 1000. */
  journalSize?: number;
  /** Overrides of the vendor's limits, so that tests reach them sooner. */
  limits?: Partial<FakeLimits>;
}

/** The options with all defaults. */
export type FakeSettings = Required<Omit<FakeOptions, "data" | "tokens" | "limits">> & {
  data: CustomData | undefined;
  tokens: ReadonlySet<string> | undefined;
  limits: FakeLimits;
};

const fakeOptionNames = keysOf<keyof FakeOptions>({
  seed: true,
  size: true,
  openedOn: true,
  restatement: true,
  data: true,
  profile: true,
  licenses: true,
  latency: true,
  tokens: true,
  maintenance: true,
  server: true,
  clock: true,
  limitStore: true,
  journalSize: true,
  limits: true,
});

/**
 * Picks the options of a mock server from those of a function with additional ones.
 *
 * @throws {MockServerError} `unknown-option`
 */
export function pickFakeOptions(options: FakeOptions, own: readonly string[]): FakeOptions {
  rejectUnknownNames(options, [...fakeOptionNames, ...own], "unknown-option");
  return Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)));
}

/**
 * @throws {MockServerError} on an unknown or invalid option
 * @throws {ProfileError} on an invalid profile
 */
export function resolveSettings(options: FakeOptions): FakeSettings {
  rejectUnknownNames(options, fakeOptionNames, "unknown-option");
  const { seed = 1, licenses = 25, server = "0001" } = options;
  if (!Number.isSafeInteger(seed)) throw new MockServerError("seed-not-an-integer", { value: quoted(seed) });
  if (!Number.isSafeInteger(licenses) || licenses < 1) {
    throw new MockServerError("invalid-licenses", { value: quoted(licenses) });
  }
  return {
    seed,
    licenses,
    latency: validateLatency(options.latency ?? 0),
    server: validateServer(server),
    size: options.size ?? "medium",
    openedOn: options.openedOn ?? "2020-01-01",
    restatement: options.restatement ?? false,
    data: validateData(options.data),
    profile: validateProfile(options.profile ?? namedProfile("default")),
    tokens: toTokenSet(options.tokens),
    maintenance: validateMaintenance(options.maintenance ?? false),
    journalSize: validateJournalSize(options.journalSize ?? 1_000),
    clock: options.clock ?? createClock(),
    limitStore: options.limitStore ?? createMemoryStore(),
    limits: validateLimits({ ...vendorLimits(), ...options.limits }),
  };
}

/** @throws {MockServerError} `malformed-server-number` */
export function validateServer(server: string): string {
  if (typeof server === "string" && /^\d{4}$/.test(server)) return server;
  throw new MockServerError("malformed-server-number", { value: quoted(server) });
}

/** @throws {MockServerError} `invalid-tokens`, without the value, which may contain a token */
export function toTokenSet(tokens: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (tokens === undefined) return undefined;
  const isList = Array.isArray(tokens) && tokens.every((token) => typeof token === "string");
  if (!isList) throw new MockServerError("invalid-tokens", {});
  return new Set(tokens);
}

/** Rejects raw JSON here instead of on every request. */
function validateData(data: CustomData | undefined): CustomData | undefined {
  if (data === undefined || typeof data?.readInteractions === "function") return data;
  throw new MockServerError("unparsed-data", {});
}

/** Returns the same object, since resolved answers are cached by it. */
function validateProfile(profile: Profile): Profile {
  parseProfile(profile);
  return profile;
}

function validateJournalSize(journalSize: number): number {
  if (Number.isSafeInteger(journalSize) && journalSize >= 0) return journalSize;
  throw new MockServerError("invalid-journal-size", { value: quoted(journalSize) });
}

function validateLimits(limits: FakeLimits): FakeLimits {
  rejectUnknownNames(limits, Object.keys(vendorLimits()), "unknown-limit");
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new MockServerError("invalid-limit", { name, value: quoted(value) });
  }
  return limits;
}

function vendorLimits(): FakeLimits {
  return {
    windowDays: specLimits.windowDays.value,
    rows: specLimits.rows.value,
    bytes: specLimits.bytes.value,
    seconds: specLimits.seconds.value,
    simultaneousRequests: specLimits.simultaneousRequests.value,
    requestsPerLicencePerDay: specLimits.requestsPerLicencePerDay.value,
  };
}
