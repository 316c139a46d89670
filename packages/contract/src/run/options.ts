import { type Profile, parseVendorTime, reportsPath, vendorServerOf, vendorUrl } from "@mockvox/spec";
import { type ReportDefinition, reportDefinitionSchemas } from "@mockvox/spec/report-definition";
import { formatPath, preview, validate } from "@mockvox/spec/schema";
import { hostClock, type RunClock } from "../clock.ts";
import { ContractError } from "../contract-error.ts";
import type { Verdict } from "../report.ts";
import type { Capability } from "../samples/sample.ts";
import type { RequestTarget, TokenSet } from "../wire/send.ts";
import type { Catalogue } from "./catalogue.ts";
import { findUnknownName, quickBudget } from "./plan.ts";
import type { SavedRun } from "./saved-run.ts";

/** What a run may do in addition to single harmless requests. */
export type Permission = "burst" | "token-in-url";

/** What to check, where, with which tokens, and how many requests that may take. Only `token` is required. */
export interface ContractOptions {
  /** The name of the server in the report. Default: its origin. */
  readonly name?: string;
  /**
   * The address of the server, such as `http://127.0.0.1:4010`, without the path of the reports. Default: `https://wv<server>.wolkvox.com`, for a
   * `fetch` that responds in process.
   */
  readonly baseUrl?: string;
  /** Sends the requests, such as `toFetch(fake)` for a mock server without a network. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** The token whose requests are checked. They count against its daily quota. */
  readonly token: string;
  /** Tokens in other states. Cases that need a missing one are skipped. Default: none. */
  readonly tokens?: Omit<Partial<TokenSet>, "main">;
  /** Four digits, sent as `wolkvox_server`. Default: those of a vendor host name, else the header is not sent. */
  readonly server?: string;
  /** Ids of existing campaigns; cases about campaigns need two. Default: none. */
  readonly campaigns?: readonly string[];
  /** The last day to look at, `YYYYMMDD` in GMT-5. Default: the busiest of the seven days up to yesterday. */
  readonly day?: string;
  /** The profile to compare the server with. Default: none; every candidate answer is then info. */
  readonly profile?: Profile;
  /** Most requests per vendor day. Default: 60, or 15 for a quick run, and one more per report in `reports`. */
  readonly budget?: number;
  /** Checks every report, every error response and the main claims in at most 15 requests. Default: false. */
  readonly quick?: boolean;
  /** Cases to run: case ids, the start of ids followed by `*`, or a report for every case that needs its rows. Default: all. */
  readonly only?: readonly string[];
  /**
   * Cases to skip, in the same notation, such as those of a report that the operation does not use. They do not affect the exit code. Default: none.
   */
  readonly skip?: readonly string[];
  /**
   * Reports in addition to the five, as their definitions say: a day of each is requested, with the example of each parameter, and its columns are
   * compared. A definition of one of the five is ignored. Default: none.
   */
  readonly reports?: readonly ReportDefinition[];
  /** `burst` permits three requests at once, `token-in-url` sending the token in a URL. Cases that need more are skipped. Default: none. */
  readonly allow?: readonly Permission[];
  /** The time of waits, timeouts and the report; date ranges are relative to it. Default: the clock of this machine. */
  readonly clock?: RunClock;
  /** A saved run to continue, of the same server, profile and cases. A finished one is not continued, but its requests of the day count. Default: none. */
  readonly resume?: SavedRun;
  /** Called before every request and after every verdict. Its argument is enough to resume the run. Default: nothing is saved. */
  readonly onSave?: (saved: SavedRun) => void | Promise<void>;
  /** Called when a case is settled. Default: none. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

const defaultBudget = 60;

export function budgetOf({ budget, quick = false, reports = [] }: ContractOptions): number {
  const most = budget ?? (quick ? quickBudget : defaultBudget) + reports.length;
  if (Number.isSafeInteger(most) && most > 0) return most;
  throw new ContractError("invalid-request-budget", { budget: most });
}

/**
 * The definitions of reports, which may come from a file.
 *
 * @throws {ContractError} `invalid-contract-definition`
 */
export function definitionsOf({ reports = [] }: Pick<ContractOptions, "reports">): readonly ReportDefinition[] {
  return reports.map((report) => {
    const result = validate(reportDefinitionSchemas, "ReportDefinition", report);
    if ("value" in result) return result.value;
    const { path, field, value, expected } = result.violation;
    const place = formatPath(field === undefined ? path : [...path, field]);
    throw new ContractError("invalid-contract-definition", { path: place, found: preview(value), expected });
  });
}

/** @throws {ContractError} when the token, URL, server number, day or name of a case is invalid */
export function targetOf(options: ContractOptions, catalogue: Catalogue): RequestTarget {
  const { token, tokens = {}, fetch = globalThis.fetch, clock = hostClock } = options;
  if (token === "") throw new ContractError("empty-contract-token");
  assertDay(options.day);
  assertCaseNames([...(options.only ?? []), ...(options.skip ?? [])], catalogue);
  const { baseUrl = vendorUrl(options.server ?? "0001") } = options;
  const { hostname } = parseServerUrl(baseUrl);
  const server = options.server ?? vendorServerOf(hostname);
  if (server !== undefined && !/^\d{4}$/.test(server)) {
    throw new ContractError("invalid-contract-server", { server });
  }
  return { baseUrl, fetch: (request) => fetch(request), tokens: { ...tokens, main: token }, server, clock };
}

function assertDay(day: string | undefined): void {
  if (day === undefined || (/^20\d{6}$/.test(day) && parseVendorTime(`${day}000000`) !== undefined)) return;
  throw new ContractError("invalid-contract-day", { day });
}

function assertCaseNames(names: readonly string[], catalogue: Catalogue): void {
  const name = findUnknownName(names, catalogue);
  if (name === undefined) return;
  throw new ContractError("unknown-case", { name });
}

/** The capabilities that the options provide. */
export function capabilitiesOf(
  { allow = [], campaigns = [], tokens = {} }: ContractOptions,
  target: RequestTarget,
): ReadonlySet<Capability> {
  const states = (["quotaSpent", "maintenance", "slow"] as const).filter((name) => tokens[name] !== undefined);
  return new Set<Capability>([
    ...allow,
    ...states,
    ...(campaigns.length >= 2 ? (["campaigns"] as const) : []),
    ...(target.server === undefined ? [] : (["server"] as const)),
  ]);
}

/**
 * Parses the address of a server: an origin, with a path if the server is behind one.
 *
 * @throws {ContractError} `invalid-target-url` when it is not an HTTP URL, `target-url-too-specific` when it has the path of the reports,
 * a query, a fragment or credentials
 */
function parseServerUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ContractError("invalid-target-url", { url: text });
  const [shownUrl, suggestion] = [url.origin + url.pathname, suggestBaseUrl(url)];
  const isPlain = [url.search, url.hash, url.username, url.password].every((part) => part === "");
  if (isPlain && trimTrailingSlashes(shownUrl) === suggestion) return url;
  throw new ContractError("target-url-too-specific", { url: shownUrl, suggestion });
}

/** The URL without the path of the reports. */
function suggestBaseUrl({ origin, pathname }: URL): string {
  const path = trimTrailingSlashes(pathname);
  const [end = ""] = reportFolders.filter((folder) => path.toLowerCase().endsWith(folder));
  return trimTrailingSlashes(origin + path.slice(0, path.length - end.length));
}

const parts = reportsPath.split("/");

/** The path of the reports, and the folders above it: the longest first. */
const reportFolders = parts.map((_, at) => parts.slice(0, parts.length - at).join("/")).filter((path) => path !== "");

function trimTrailingSlashes(text: string): string {
  return text.replace(/\/+$/, "");
}

export function originOf({ baseUrl }: RequestTarget): string {
  return new URL(baseUrl).origin;
}
