import type { AuditReport } from "@mockvox/mock-server";
import type { ScenarioDefinition } from "@mockvox/mock-server/scenarios";
import { candidates, isClaimId } from "@mockvox/spec";
import type { Gap } from "./report.ts";
import type { TimedRequest } from "./request-times.ts";

/** What shows whether a scenario reached the program. */
export interface ReachFacts {
  readonly requests: readonly TimedRequest[];
  readonly series: AuditReport["series"];
  /** The days that the program should request. */
  readonly days: readonly string[];
}

/** Why a scenario says nothing about the program, if so. */
export function findGap(definition: ScenarioDefinition, facts: ReachFacts): Gap | undefined {
  const { requests, series, days } = facts;
  if (requests.length === 0) return { kind: "no-requests" };
  const reports = reportsOf(definition);
  if (reports && !requests.some(({ report = "" }) => reports.includes(report)))
    return { kind: "other-reports", reports };
  if (definition.range && !touchesDays(series, days)) {
    return { kind: "other-days", from: days[0] ?? "", to: days.at(-1) ?? "" };
  }
  return isReached(definition, facts) ? undefined : { kind: "not-reached", requests: requests.length };
}

/** The reports that a scenario concerns; undefined for all. */
function reportsOf({ reports, answers = {} }: ScenarioDefinition): readonly string[] | undefined {
  if (reports) return reports;
  const scopes = Object.keys(answers).map((claim) => (isClaimId(claim) ? candidates[claim].scope : "all"));
  return scopes.length === 0 || scopes.includes("all") ? undefined : [...new Set(scopes.flat())];
}

/** Whether one of the days was requested. */
function touchesDays(series: ReachFacts["series"], days: readonly string[]): boolean {
  const [first = "", last = ""] = [days[0], days.at(-1)].map((day) => day?.replaceAll("-", ""));
  return series.some(({ from = "9", to = "" }) => from.slice(0, 8) <= last && to.slice(0, 8) >= first);
}

function isReached(
  { refusals = [], faults = [], shows }: ScenarioDefinition,
  { requests, series }: ReachFacts,
): boolean {
  const isShown = shows === undefined || series.some(({ outcomes }) => Object.hasOwn(outcomes, shows));
  return isShown && [...refusals, ...faults].every((override) => mayHaveApplied(override, requests));
}

type PendingResponse =
  | NonNullable<ScenarioDefinition["faults"]>[number]
  | NonNullable<ScenarioDefinition["refusals"]>[number];

/** Whether a token sent more requests of the kind than are skipped. */
function mayHaveApplied({ when = {}, after = 0 }: PendingResponse, requests: readonly TimedRequest[]): boolean {
  const matching = requests.filter(
    ({ report, query }) =>
      (when.report === undefined || when.report === report) &&
      Object.entries(when.query ?? {}).every(([name, value]) => query[name] === value),
  );
  const byTenant = Map.groupBy(matching, ({ server, token }) => `${server} ${token}`);
  return [...byTenant.values()].some(({ length }) => length > after);
}
