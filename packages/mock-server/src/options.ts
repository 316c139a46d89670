import type { ContactCentreSize, CustomData, NameLocale } from "@mockvox/fixtures";
import type { DefinedReport } from "@mockvox/fixtures/reports";
import { type ClaimId, namedProfile, type Profile, parseProfile } from "@mockvox/spec";
import { type Clock, createClock } from "./clock/clock.ts";
import { MockServerError } from "./errors.ts";
import { type FakeLimits, resolveLimits } from "./limits/fake-limits.ts";
import type { LimitStore } from "./limits/limit-store.ts";
import { createMemoryStore } from "./limits/memory-store.ts";
import { validateReports } from "./other-reports/defined-report.ts";
import { type UnknownReports, validateUnknownReports } from "./other-reports/unknown-reports.ts";
import { keysOf, quoted, rejectUnknownNames } from "./reject-unknown-names.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { withScenario } from "./scenarios/with-scenario.ts";
import { type Latency, validateLatency } from "./tenants/latency.ts";
import { type Maintenance, validateMaintenance } from "./tenants/maintenance.ts";
import { toTokenSet, validateServer } from "./tenants/tenant.ts";

/** Options of a mock server. */
export interface FakeOptions {
  /** Selects the people and interactions of the contact centre; the same seed gives the same bytes. Default: 1. */
  seed?: number;
  /** The size of the contact centre, or its conversations per day. Default: `medium`. */
  size?: ContactCentreSize | number;
  /** The first day with data, `YYYY-MM-DD`. Default: `2020-01-01`. */
  openedOn?: string;
  /** Whether some interactions are corrected hours later, so that the same date range returns other values. Default: false. */
  restatement?: boolean;
  /** Adds a few interactions at the times that clients get wrong; `GET /__mockvox/data` lists them. Default: false. */
  edges?: boolean;
  /** The language of agents' names in `data()`; only for `en` and `pt_BR`, faker is loaded once they are listed. Default: `es`. */
  locale?: NameLocale;
  /**
   * How requests for the vendor's 99 reports that are not modelled are answered: `note` with status 501 and a sentence that says so,
   * `vendor` as if the vendor had no such report, `shapes` with rows that have the right fields. Default: `note`.
   */
  unknownReports?: UnknownReports;
  /** Reports of your own, from `parseReport` of @mockvox/mock-server/reports; one with the id of a modelled report replaces it. Default: none. */
  reports?: readonly DefinedReport[];
  /** Custom rows or interactions from `parseCustomData`, instead of simulated ones. Default: none. */
  data?: CustomData;
  /** The answers to the claims. Default: the profile `default`. */
  profile?: Profile;
  /** Licences of the operation; the daily quota is 1000 times as many requests. Default: 25. */
  licenses?: number;
  /** The simulated processing time per request, in milliseconds of the clock unless it says `realMs`. Default: 0. */
  latency?: Latency;
  /** The only tokens that are accepted. Default: any token. */
  tokens?: readonly string[];
  /** Whether all requests are refused for maintenance, or in which period of the day (GMT-5). Default: false. */
  maintenance?: Maintenance;
  /** The server number of requests whose host and headers name none. Default: `0001`. */
  server?: string;
  /** The time of data, limits and latency. Default: a clock that starts at the current time and runs at speed 1. */
  clock?: Clock;
  /** Requests in flight and spent quota. Mock servers that share a store act as one. Default: a store in memory. */
  limitStore?: LimitStore;
  /** How many of the latest requests are recorded. Default: 1000. */
  journalSize?: number;
  /** Overrides of the vendor's limits, so that tests reach them sooner. Default: those of the vendor. */
  limits?: Partial<FakeLimits>;
  /** An adverse condition, from @mockvox/mock-server/scenarios. What it says takes precedence over the other options. Default: none. */
  scenario?: Scenario;
  /** Called for each request with the answers that its response depends on, by their claims. Default: none. */
  onClaims?: (answers: ReadonlyMap<ClaimId, string>) => void;
}

/** The options with all defaults. */
export type FakeSettings = Required<Omit<FakeOptions, "data" | "tokens" | "limits" | "scenario" | "onClaims">> & {
  scenario: Scenario | undefined;
  onClaims: FakeOptions["onClaims"];
  data: CustomData | undefined;
  tokens: ReadonlySet<string> | undefined;
  limits: FakeLimits;
};

type DefaultedOption =
  | "seed"
  | "size"
  | "openedOn"
  | "restatement"
  | "edges"
  | "locale"
  | "unknownReports"
  | "licenses"
  | "latency"
  | "maintenance"
  | "server"
  | "journalSize";

/** The values of options that are not given. */
export type FakeDefaults = Readonly<Required<Pick<FakeOptions, DefaultedOption>>>;

/** Those of a profile, a clock and a store are made for each mock server. */
export const fakeDefaults: FakeDefaults = {
  seed: 1,
  size: "medium",
  openedOn: "2020-01-01",
  restatement: false,
  edges: false,
  locale: "es",
  unknownReports: "note",
  licenses: 25,
  latency: 0,
  maintenance: false,
  server: "0001",
  journalSize: 1_000,
};

export const fakeOptionNames: readonly string[] = keysOf<keyof FakeOptions>({
  seed: true,
  size: true,
  openedOn: true,
  restatement: true,
  edges: true,
  locale: true,
  unknownReports: true,
  reports: true,
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
  scenario: true,
  onClaims: true,
});

/**
 * @throws {MockServerError} on an unknown or invalid option
 * @throws {ProfileError} on an invalid profile
 */
export function resolveSettings(given: FakeOptions): FakeSettings {
  rejectUnknownNames(given, fakeOptionNames, "unknown-option");
  const options = withScenario(given);
  const { seed = fakeDefaults.seed, licenses = fakeDefaults.licenses, server = fakeDefaults.server } = options;
  if (!Number.isSafeInteger(seed)) throw new MockServerError("seed-not-an-integer", { value: quoted(seed) });
  if (!Number.isSafeInteger(licenses) || licenses < 1) {
    throw new MockServerError("invalid-licenses", { value: quoted(licenses) });
  }
  return {
    seed,
    licenses,
    latency: validateLatency(options.latency ?? fakeDefaults.latency),
    server: validateServer(server),
    size: options.size ?? fakeDefaults.size,
    openedOn: options.openedOn ?? fakeDefaults.openedOn,
    restatement: validateSwitch(options, "restatement"),
    edges: validateSwitch(options, "edges"),
    locale: options.locale ?? fakeDefaults.locale,
    unknownReports: validateUnknownReports(options.unknownReports ?? fakeDefaults.unknownReports),
    reports: validateReports(options.reports),
    data: validateData(options.data),
    profile: validateProfile(options.profile ?? namedProfile("default")),
    tokens: toTokenSet(options.tokens),
    maintenance: validateMaintenance(options.maintenance ?? fakeDefaults.maintenance),
    journalSize: validateJournalSize(options.journalSize ?? fakeDefaults.journalSize),
    clock: options.clock ?? createClock(),
    limitStore: options.limitStore ?? createMemoryStore(),
    limits: resolveLimits(options.limits),
    scenario: options.scenario,
    onClaims: options.onClaims,
  };
}

/** A text such as "false" would switch it on. */
function validateSwitch(options: FakeOptions, option: "edges" | "restatement"): boolean {
  const value = options[option] ?? fakeDefaults[option];
  if (typeof value === "boolean") return value;
  throw new MockServerError("option-not-a-boolean", { option, value: quoted(value) });
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
