import { type Candidates, type ClaimId, candidates, type ReportId } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import type { Said } from "../../said.ts";
import { shapeOf } from "../../shape.ts";
import type { Row } from "../../wire/rows.ts";
import { breaking, type Case, type Conclusion, type Evidence, plainly } from "../case.ts";

/** The candidates that fit what was seen, those that mean the same in this report, or something that none of them is. */
export type Decision =
  | string
  | readonly string[]
  | { readonly same: readonly string[] }
  | { readonly odd: string; readonly at?: readonly string[] };

interface Settling {
  readonly samples: Case["samples"];
  readonly also?: readonly string[];
  readonly quick?: Case["quick"];
  readonly ofRequest?: boolean;
  decide(evidence: Evidence): Decision;
}

/** The case that settles a claim: it names the candidate answers that fit. */
export function claim(id: ClaimId, es: string, settling: Settling): Case {
  const scope: Candidates["scope"] = candidates[id].scope;
  const report = typeof scope === "string" || scope.length > 1 ? undefined : scope[0];
  return claimCase(id, `claim-${id}`, es, settling, report);
}

/** One case for each report that a claim concerns, `claim-<id>.<report>`. */
export function claimOfEach(id: ClaimId, es: string, settling: (report: ReportId) => Settling): readonly Case[] {
  const { scope } = candidates[id];
  const reports = typeof scope === "string" ? [] : scope;
  return reports.map((report) => claimCase(id, `claim-${id}.${report}`, es, settling(report), report));
}

/** A claim that no run can settle, and what it would take. */
export function unsettled(id: ClaimId, es: string, never: Said): Case {
  return { ...claim(id, es, { samples: [], decide: () => [] }), never };
}

function claimCase(id: ClaimId, caseId: string, es: string, settling: Settling, report: ReportId | undefined): Case {
  const { samples, also = [], quick = false, ofRequest = false, decide } = settling;
  const question = ledger.find((entry) => entry.id === id)?.question ?? id;
  return {
    id: caseId,
    title: report ? { en: `${report}: ${question}`, es: `${report}: ${es}` } : { en: question, es },
    judges: { claim: id },
    ...(report ? { report } : {}),
    samples,
    also,
    quick,
    ofRequest,
    judge: (evidence) => concluded(id, decide(evidence)),
  };
}

function concluded(id: ClaimId, decision: Decision): Conclusion {
  if (typeof decision === "string") return { answers: [decision] };
  if ("same" in decision) return { answers: decision.same, areSame: true };
  if (!("odd" in decision)) return { answers: decision };
  const expected = plainly(Object.keys(candidates[id].answers).join(" / "));
  return { differences: [breaking("odd", decision.odd, expected, plainly(decision.odd), decision.at)] };
}

/** The one answer that fits every value of a column, else the shape of the first that is odd. */
export function namedAll(
  rows: readonly Row[],
  column: string,
  patterns: Readonly<Record<string, RegExp>>,
): Decision | undefined {
  const found = rows.filter(({ values }) => column in values);
  const [first] = found;
  if (!first) return undefined;
  const fitting = Object.keys(patterns).filter((answer) =>
    found.every(({ values }) => patterns[answer]?.test(String(values[column]))),
  );
  return fitting.length > 0 ? fitting : { odd: shapeOf(first.values[column]), at: [`${first.at}/${column}`] };
}
