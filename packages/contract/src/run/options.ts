import type { Profile } from "@mockvox/spec";
import { hostClock, type RunClock } from "../clock.ts";
import type { Verdict } from "../report.ts";
import type { Capability } from "../samples/sample.ts";
import type { RequestTarget, TokenSet } from "../wire/send.ts";
import { ContractError } from "./contract-error.ts";
import { findUnknownName, quickBudget } from "./plan.ts";
import type { SavedRun } from "./saved-run.ts";
import { parseServerUrl } from "./server-url.ts";

/** What a run may do in addition to single harmless requests. */
export type Permission = "burst" | "token-in-url";

export interface ContractOptions {
  /** The name of the server in the report. Default: its origin. */
  readonly name?: string;
  /**
   * The address of the server, such as `http://127.0.0.1:4010`, without the path of the reports. Default: `https://wv<server>.wolkvox.com`, for a
   * `fetch` that responds in process.
   */
  readonly baseUrl?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
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
  /** Most requests per vendor day. Default: 60, or 15 for a quick run. */
  readonly budget?: number;
  /** Checks every report, every error response and the main claims in at most 15 requests. Default: false. */
  readonly quick?: boolean;
  /** Cases to run: case ids, the start of ids followed by `*`, or a report for every case that needs its rows. Default: all. */
  readonly only?: readonly string[];
  /**
   * Cases to skip, in the same notation, such as those of a report that the operation does not use. They do not affect the exit code. Default: none.
   */
  readonly skip?: readonly string[];
  readonly allow?: readonly Permission[];
  /** Default: the clock of this machine. Date ranges are relative to its current time. */
  readonly clock?: RunClock;
  /** A saved run to continue, of the same server, profile and cases. A finished one is not continued, but its requests of the day count. */
  readonly resume?: SavedRun;
  /** Called before every request and after every verdict. Its argument is enough to resume the run. */
  readonly onSave?: (saved: SavedRun) => void | Promise<void>;
  readonly onVerdict?: (verdict: Verdict) => void;
}

const defaultBudget = 60;

export function budgetOf({ budget, quick = false }: ContractOptions): number {
  const most = budget ?? (quick ? quickBudget : defaultBudget);
  if (Number.isSafeInteger(most) && most > 0) return most;
  throw new ContractError("invalid-request-budget", { budget: most });
}

/** @throws {ContractError} when the token, URL, server number, day or name of a case is invalid */
export function targetOf(options: ContractOptions): RequestTarget {
  const { token, tokens = {}, fetch = globalThis.fetch, clock = hostClock } = options;
  if (token === "") throw new ContractError("empty-contract-token");
  assertDay(options.day);
  assertCaseNames([...(options.only ?? []), ...(options.skip ?? [])]);
  const { baseUrl = `https://wv${options.server ?? "0001"}.wolkvox.com` } = options;
  const { hostname } = parseServerUrl(baseUrl);
  const server = options.server ?? /^wv(\d{4})\.wolkvox\.com$/i.exec(hostname)?.[1];
  if (server !== undefined && !/^\d{4}$/.test(server)) {
    throw new ContractError("invalid-contract-server", { server });
  }
  return { baseUrl, fetch: (request) => fetch(request), tokens: { ...tokens, main: token }, server, clock };
}

function assertDay(day: string | undefined): void {
  if (day === undefined || /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(day)) return;
  throw new ContractError("invalid-contract-day", { day });
}

function assertCaseNames(names: readonly string[]): void {
  const name = findUnknownName(names);
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

export function originOf({ baseUrl }: RequestTarget): string {
  return new URL(baseUrl).origin;
}
