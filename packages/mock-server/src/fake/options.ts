import type { OwnData, Size } from "@mockvox/fixtures";
import { namedProfile, type Profile, parseProfile, limits as specLimits } from "@mockvox/spec";
import { type Clock, createClock } from "../clock/clock.ts";
import { checkNames, namesOf, quoted } from "./known-names.ts";
import { checkedLatency, type Latency } from "./latency.ts";
import { checkedMaintenance, type Maintenance } from "./maintenance.ts";
import { createState } from "./memory-state.ts";
import type { State } from "./state.ts";

/** The vendor's limits as plain numbers. */
export interface FakeLimits {
  windowDays: number;
  rows: number;
  bytes: number;
  seconds: number;
  simultaneousRequests: number;
  requestsPerLicencePerDay: number;
}

export interface FakeOptions {
  /** Chooses the contact centre's people and days; the same seed gives the same bytes. Default: 1. */
  seed?: number;
  /** How busy the contact centre is, or its interactions a day. Default: `medium`. */
  size?: Size | number;
  /** The day on which the operation opened, `YYYY-MM-DD`; nothing lies before it. Default: `2020-01-01`. */
  openedOn?: string;
  /** Whether a few interactions are re-coded hours later, so that a window asked again differs in values. Default: false. */
  restatement?: boolean;
  /** Rows or interactions of the user's own, instead of the simulated ones. */
  data?: OwnData;
  /** The answers to the claims. Default: the profile `default`. */
  profile?: Profile;
  /** Licences of the operation; times 1000 they are the daily quota. Default: 25. */
  licenses?: number;
  /** How long the work on a request takes: milliseconds of the clock, or how they vary. Default: 0. */
  latency?: Latency;
  /** The only tokens that are accepted. Default: any. */
  tokens?: readonly string[];
  /** Whether the server makes its backup and refuses everybody, or when in the day, GMT-5. Default: false. */
  maintenance?: Maintenance;
  /** The server number when neither host nor header names one. Default: `0001`. */
  server?: string;
  /** Default: a clock at the present that runs at speed 1. */
  clock?: Clock;
  /** Who is in flight and who has spent what; fakes that share one count together. Default: one of its own, in memory. */
  state?: State;
  /** How many of the latest requests are kept to be looked at. Default: 1000. */
  requestsKept?: number;
  /** Other limits than the vendor's, to reach them cheaply. */
  limits?: Partial<FakeLimits>;
}

/** Options with every default filled in. */
export type FakeSettings = Required<Omit<FakeOptions, "data" | "tokens" | "limits">> & {
  data: OwnData | undefined;
  tokens: ReadonlySet<string> | undefined;
  limits: FakeLimits;
};

const fakeOptions = namesOf<keyof FakeOptions>({
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
  state: true,
  requestsKept: true,
  limits: true,
});

/**
 * The options of the mock server alone, of those of a function that has some of its own.
 *
 * @throws {RangeError} on an option that is neither's
 */
export function fakeOptionsOf(options: FakeOptions, own: readonly string[]): FakeOptions {
  checkNames(options, [...fakeOptions, ...own], "option");
  return Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)));
}

/**
 * @throws {RangeError} on an option that is not known, and on a number, a limit or a server that cannot be used.
 * @throws {ProfileError} on such a profile.
 */
export function settingsOf(options: FakeOptions): FakeSettings {
  checkNames(options, fakeOptions, "option");
  const { seed = 1, licenses = 25, server = "0001" } = options;
  assert(Number.isSafeInteger(seed), `The seed is a whole number, found ${quoted(seed)}.`);
  assert(
    Number.isSafeInteger(licenses) && licenses > 0,
    `The licences are a whole number above 0, found ${quoted(licenses)}.`,
  );
  return {
    seed,
    licenses,
    latency: checkedLatency(options.latency ?? 0),
    server: checkedServer(server),
    size: options.size ?? "medium",
    openedOn: options.openedOn ?? "2020-01-01",
    restatement: options.restatement ?? false,
    data: checkedData(options.data),
    profile: checkedProfile(options.profile ?? namedProfile("default")),
    tokens: checkedTokens(options.tokens),
    maintenance: checkedMaintenance(options.maintenance ?? false),
    requestsKept: checkedCount(options.requestsKept ?? 1_000),
    clock: options.clock ?? createClock(),
    state: options.state ?? createState(),
    limits: checkedLimits({ ...vendorLimits(), ...options.limits }),
  };
}

/** @throws {RangeError} when it is no server number. */
export function checkedServer(server: string): string {
  const isNumber = typeof server === "string" && /^\d{4}$/.test(server);
  const remedy = typeof server === "string" ? "" : " Write it as a text.";
  assert(isNumber, `A server number is four digits, found ${quoted(server)}.${remedy}`);
  return server;
}

/** @throws {RangeError} when they are no list of texts. What was found may be a token, and is not shown. */
export function checkedTokens(tokens: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (tokens === undefined) return undefined;
  const isList = Array.isArray(tokens) && tokens.every((token) => typeof token === "string");
  assert(isList, "The tokens are a list of texts, or undefined for any; found something else.");
  return new Set(tokens);
}

/** JSON that nobody has read would fail each request instead. */
function checkedData(data: OwnData | undefined): OwnData | undefined {
  const isRead = data === undefined || typeof data?.readInteractions === "function";
  assert(
    isRead,
    "The option data is JSON that nobody has read. Pass `data: parseOwnData(json)`, which reads and checks it.",
  );
  return data;
}

/** The profile itself, by which its answers are remembered. */
function checkedProfile(profile: Profile): Profile {
  parseProfile(profile);
  return profile;
}

function checkedCount(requestsKept: number): number {
  const isCount = Number.isSafeInteger(requestsKept) && requestsKept >= 0;
  assert(isCount, `The requests kept are a whole number, 0 or more, found ${quoted(requestsKept)}.`);
  return requestsKept;
}

function checkedLimits(limits: FakeLimits): FakeLimits {
  const known = Object.keys(vendorLimits());
  for (const [name, value] of Object.entries(limits)) {
    assert(known.includes(name), `There is no limit ${name}. There are ${known.join(", ")}.`);
    assert(Number.isFinite(value) && value >= 0, `The limit ${name} is a number, 0 or more, found ${quoted(value)}.`);
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

function assert(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}
