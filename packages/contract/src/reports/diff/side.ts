import { type Choice, candidates, claimIds, type Profile, type ReportId, resolveAnswers } from "@mockvox/spec";
import type { ContractReport } from "../../report.ts";
import { fileError } from "../file-error.ts";
import { parseReport } from "../json.ts";
import { readProfileShape } from "../shapes.ts";

/** What can be compared: what a run found, or a choice of answers. */
export type Comparable = ContractReport | Profile;

/** An answer with the ISO time at which it was observed, if it was. */
export interface DatedAnswer {
  readonly answer: string;
  readonly at?: string;
}

/** One of the two that are compared. */
export interface Side {
  readonly name: string;
  readonly kind: "report" | "profile";
  /** ISO time of the last observation; absent for a profile that somebody wrote. */
  readonly at?: string;
  /** By claim, or by `claim/report` where a claim is answered per report. */
  readonly answers: ReadonlyMap<string, DatedAnswer>;
}

/**
 * Checks a report or a profile that came from outside, as parsed JSON.
 *
 * @throws {FileError} on anything that is neither
 */
export function parseComparable(value: unknown): Comparable {
  if (typeof value === "object" && value !== null && "kind" in value) return parseReport(value);
  const read = readProfileShape(value);
  if ("value" in read) return read.value;
  throw fileError({ en: "the profile", es: "el perfil" }, read.misfit, {
    en: "Give a report of `mockvox verify --report json` or a profile.",
    es: "Dé un informe de `mockvox verify --report json` o un perfil.",
  });
}

export function isReport(one: Comparable): one is ContractReport {
  return "kind" in one;
}

/** What was observed is known alone; a profile that somebody wrote answers every claim. */
export function isWritten(one: Comparable): boolean {
  return !isReport(one) && one.observed === undefined;
}

export function sideOf(one: Comparable): Side {
  if (isReport(one)) {
    return { name: one.name, kind: "report", at: one.endedAt, answers: observedAnswers(one.observed, one.endedAt) };
  }
  if (isWritten(one)) return { name: one.name, kind: "profile", answers: everyAnswer(one) };
  const at = lastSighting(one);
  return { name: one.name, kind: "profile", ...(at ? { at } : {}), answers: observedAnswers(one) };
}

function observedAnswers({ answers, observed = {} }: Profile, ended?: string): Map<string, DatedAnswer> {
  const entries = claimIds.flatMap((claim) => {
    const at = observed[claim]?.at ?? ended;
    const dated = (answer: string): DatedAnswer => (at === undefined ? { answer } : { answer, at });
    return reportsOf(claim).flatMap((report) => {
      const answer = answerIn(answers[claim], report);
      return answer === undefined ? [] : [[keyOf(claim, report), dated(answer)] as const];
    });
  });
  return new Map(entries);
}

function everyAnswer(profile: Profile): Map<string, DatedAnswer> {
  const entries = claimIds.flatMap((claim) =>
    reportsOf(claim).map(
      (report) => [keyOf(claim, report), { answer: resolveAnswers(profile, report)[claim] }] as const,
    ),
  );
  return new Map(entries);
}

function answerIn(choice: Choice | undefined, report: ReportId | undefined): string | undefined {
  if (typeof choice === "object") return report && choice[report];
  return choice;
}

/** The reports for which a claim is answered singly; `undefined` alone where one answer holds for all. */
function reportsOf(claim: keyof typeof candidates): readonly (ReportId | undefined)[] {
  const { scope } = candidates[claim];
  return scope === "all" ? [undefined] : scope;
}

function keyOf(claim: string, report: ReportId | undefined): string {
  return report ? `${claim}/${report}` : claim;
}

function lastSighting({ observed = {} }: Profile): string | undefined {
  return Object.values(observed)
    .map(({ at }) => at)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}
