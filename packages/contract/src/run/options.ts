import type { Profile } from "@mockvox/spec";
import { hostClock, type RunClock } from "../clock.ts";
import type { Verdict } from "../report.ts";
import type { Need } from "../samples/sample.ts";
import type { Target, Tokens } from "../wire/send.ts";
import { ContractError } from "./contract-error.ts";
import { quickBudget, strayName } from "./plan.ts";
import type { SavedRun } from "./saved-run.ts";
import { checkUrl } from "./url.ts";

/** What a run may do beyond one harmless request at a time. */
export type Permission = "burst" | "token-in-url";

export interface ContractOptions {
  /** How the report calls the server. Default: its origin. */
  readonly name?: string;
  /** Where the server is, such as `http://127.0.0.1:4010`, without the path of the reports. Default: `https://wv<server>.wolkvox.com`, for a `fetch` that answers in process. */
  readonly baseUrl?: string;
  /** Default: the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly token: string;
  /** Tokens in other states; a case that needs one that is missing is skipped and does not count. */
  readonly tokens?: Omit<Partial<Tokens>, "main">;
  /** Four digits, sent as `wolkvox_server`. Default: those of a vendor host's name, else none is sent. */
  readonly server?: string;
  /** Campaign ids that exist; two let every case on campaigns run. */
  readonly campaigns?: readonly string[];
  /** The last day to look at, `YYYYmmdd` in GMT-5. Default: the busiest of the seven days up to yesterday. */
  readonly day?: string;
  /** The profile that the server is held to. Default: none, and every candidate answer is information. */
  readonly profile?: Profile;
  /** Most requests to send in a day. Default: 60, of a quick run 15. */
  readonly budget?: number;
  /** A verdict on every report, refusal and the chief claims in 15 requests. Default: false. */
  readonly quick?: boolean;
  /** Case ids, their beginnings with a `*` behind them, or reports for every case that needs their rows. Default: all. */
  readonly only?: readonly string[];
  /** Cases to leave out, named in the same ways: those of a report that the operation does not use. They do not count. Default: none. */
  readonly skip?: readonly string[];
  readonly allow?: readonly Permission[];
  /** Default: this machine's. Windows are counted from its present. */
  readonly clock?: RunClock;
  /** An earlier run to go on with: of the same server, profile and cases. One that is finished is not gone on with; its calls of the day count. */
  readonly resume?: SavedRun;
  /** Called before every request and after every verdict; what it writes is enough to resume. */
  readonly onSave?: (saved: SavedRun) => void | Promise<void>;
  readonly onVerdict?: (verdict: Verdict) => void;
}

const wholeBudget = 60;

export function budgetOf({ budget, quick = false }: ContractOptions): number {
  const most = budget ?? (quick ? quickBudget : wholeBudget);
  if (Number.isSafeInteger(most) && most > 0) return most;
  throw new ContractError({
    en: `A budget is a whole number of requests from 1; found ${most}.`,
    es: `Un presupuesto es un número entero de solicitudes desde 1; se encontró ${most}.`,
  });
}

/** @throws {ContractError} when the token, the URL, the server number, the day or the name of a case cannot be used. */
export function targetOf(options: ContractOptions): Target {
  const { token, tokens = {}, fetch = globalThis.fetch, clock = hostClock } = options;
  if (token === "") throw new ContractError({ en: "The token is empty.", es: "El token está vacío." });
  checkDay(options.day);
  checkNames([...(options.only ?? []), ...(options.skip ?? [])]);
  const { baseUrl = `https://wv${options.server ?? "0001"}.wolkvox.com` } = options;
  const { hostname } = checkUrl(baseUrl);
  const server = options.server ?? /^wv(\d{4})\.wolkvox\.com$/i.exec(hostname)?.[1];
  if (server !== undefined && !/^\d{4}$/.test(server)) {
    throw new ContractError({
      en: `A server number has four digits; found "${server}".`,
      es: `Un número de servidor tiene cuatro dígitos; se encontró "${server}".`,
    });
  }
  return { baseUrl, fetch: (request) => fetch(request), tokens: { ...tokens, main: token }, server, clock };
}

function checkDay(day: string | undefined): void {
  if (day === undefined || /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(day)) return;
  throw new ContractError({
    en: `A day is written YYYYmmdd; found "${day}".`,
    es: `Un día se escribe AAAAmmdd; se encontró "${day}".`,
  });
}

function checkNames(names: readonly string[]): void {
  const name = strayName(names);
  if (name === undefined) return;
  throw new ContractError({
    en: `There is no case "${name}". docs/cases.md lists them; claim-* names all that begin so, cdr_4 those of a report.`,
    es: `No existe el caso "${name}". docs/cases.md los muestra; claim-* nombra todos los que empiezan así, cdr_4 los de un reporte.`,
  });
}

/** The needs that the options meet. */
export function givenBy(
  { allow = [], campaigns = [], tokens = {} }: ContractOptions,
  target: Target,
): ReadonlySet<Need> {
  const states = (["quotaSpent", "maintenance", "slow"] as const).filter((name) => tokens[name] !== undefined);
  return new Set<Need>([
    ...allow,
    ...states,
    ...(campaigns.length >= 2 ? (["campaigns"] as const) : []),
    ...(target.server === undefined ? [] : (["server"] as const)),
  ]);
}

export function originOf({ baseUrl }: Target): string {
  return new URL(baseUrl).origin;
}
