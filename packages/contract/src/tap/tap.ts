import type { Profile } from "@mockvox/spec";
import { reportsPath } from "@mockvox/spec";
import type { ReportDefinition } from "@mockvox/spec/report-definition";
import type { Case } from "../cases/case.ts";
import { createEvidence } from "../cases/case-evidence.ts";
import type { ContractReport } from "../report.ts";
import { definitionsOf } from "../run/options.ts";
import { observedProfile } from "../run/verdict.ts";
import type { RunContext, SampleId } from "../samples/sample.ts";
import { type ParsedResponse, parseResponse } from "../wire/parsed-response.ts";
import { readBody } from "../wire/read-body.ts";
import { type CaseState, updateCaseState } from "./case-state.ts";
import { matchCases } from "./match-cases.ts";

/** Options of `createTap`. */
export interface TapOptions {
  /** The name of the server in the report. Default: its origin. */
  readonly name?: string;
  /** The URL of the server whose responses are checked, such as `https://wv0001.wolkvox.com`. */
  readonly server: string;
  /** The profile to compare the responses with. Default: none. */
  readonly profile?: Profile;
  /** Definitions of reports whose responses are checked, too. Default: none. */
  readonly reports?: readonly ReportDefinition[];
  /** The current time in milliseconds since the epoch, such as `Date.now`. */
  readonly now: () => number;
}

/** Checks responses to requests that another program sends. */
export interface Tap {
  /** Whether the response to such a request is checked; any other need not be copied. */
  shouldInspect(method: string, target: string): boolean;
  /** Checks one response to a request for a path or a URL, and reads it to its end. Responses that are not reports are ignored. */
  inspect(method: string, target: string, response: Response): Promise<void>;
  /** The report on the responses so far. */
  report(): ContractReport;
}

/**
 * Creates a checker for responses that another program receives, such as those that a proxy passes on. It sends nothing itself: each response is
 * checked against the cases for which it suffices.
 *
 * Defaults: no profile to compare with, and the origin of `server` as the name in the report.
 *
 * @param options the server's URL and a clock; see `TapOptions`
 * @throws {TypeError} when `server` is not a URL
 * @throws {ContractError} `invalid-contract-definition`
 *
 * @example
 * ```ts
 * import { createTap } from "@mockvox/contract";
 * import { renderReport } from "@mockvox/contract/reports";
 *
 * const tap = createTap({ server: "https://wv0001.wolkvox.com", now: Date.now });
 * const query = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
 * const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
 * const response = await fetch(url, { headers: { "wolkvox-token": process.env.WOLKVOX_TOKEN ?? "" } });
 * if (tap.shouldInspect("GET", url)) await tap.inspect("GET", url, response.clone());
 * console.log(renderReport("terminal", tap.report(), { language: "en" }));
 * ```
 */
export function createTap({ server, profile, now, reports = [], name = new URL(server).origin }: TapOptions): Tap {
  const definitions = new Map(definitionsOf({ reports }).map((one) => [one.id, one]));
  const startedAt = now();
  const caseStates = new Map<string, CaseState>();
  let seen = 0;

  const evaluate = (one: Case, responses: ReadonlyMap<SampleId, readonly ParsedResponse[]>, calls: number): void => {
    const known: RunContext = {
      now: startedAt / 1000,
      day: undefined,
      campaigns: [],
      responses: (id) => responses.get(id),
    };
    const evidence = createEvidence(known, () => undefined);
    const state = updateCaseState(caseStates.get(one.id), one, evidence, profile, calls);
    if (state) caseStates.set(one.id, state);
  };

  const inspect = async (method: string, target: string, response: Response): Promise<void> => {
    const parameters = parseReportQuery(method, target);
    if (!parameters || isConditional(response)) return;
    const parsed = parseResponse(response, await readBody(response), startedAt, now());
    seen += 1;
    let calls = 1;
    for (const { cases, responses } of matchCases(parsed, parameters.get("api") ?? "", definitions)) {
      for (const one of cases) {
        evaluate(one, responses, calls);
        calls = 0;
      }
    }
  };

  const report = (): ContractReport => {
    const verdicts = [...caseStates.values()].map(({ verdict }) => verdict);
    const endedAt = new Date(now()).toISOString();
    return {
      mockvox: 2,
      kind: "contract-report",
      name,
      server: new URL(server).origin,
      startedAt: new Date(startedAt).toISOString(),
      endedAt,
      ...(profile ? { profile: profile.name } : {}),
      requests: { planned: seen, sent: seen, budget: seen },
      verdicts,
      observed: observedProfile(verdicts, name, endedAt, profile),
    };
  };

  return { shouldInspect: (method, target) => parseReportQuery(method, target) !== undefined, inspect, report };
}

/** "Not modified" and partial content depend on the client's conditional headers; the spec does not cover them. */
function isConditional({ status }: Response): boolean {
  return status === 304 || status === 206;
}

/** The query of a request for a report; undefined for any other request. The path must match exactly as sent: `//api` is another path. */
function parseReportQuery(method: string, target: string): URLSearchParams | undefined {
  const whole = target.startsWith("/") ? target : pathOf(target);
  const [path, ...query] = whole.split("?");
  return method === "GET" && path === reportsPath ? new URLSearchParams(query.join("?")) : undefined;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
