import { type Profile, resolveAnswers } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import {
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
} from "../cases/case.ts";
import { hashText } from "../mask.ts";
import { untranslated } from "../messages/localize.ts";
import type { Finding, Verdict } from "../report.ts";

const defaults: Profile = { mockvox: 1, name: "default", answers: {} };

type VerdictOutcome = Pick<Verdict, "status" | "answer" | "fittingAnswers" | "findings">;

/** Evaluates a case and compares its conclusion with the profile. */
export function evaluateCase(one: Case, evidence: CaseEvidence, profile: Profile | undefined, calls: number): Verdict {
  try {
    return { ...caseFields(one), requests: calls, ...outcomeOf(one, one.evaluate(evidence), profile) };
  } catch (error) {
    if (!(error instanceof InconclusiveError)) throw error;
    const kind = error.affectsExitCode ? "inconclusive" : "skipped";
    return { ...caseFields(one), requests: calls, status: kind, findings: [], reason: error.text };
  }
}

/** The verdict of a case that was not run: it is not in the plan, or the run ended before it. */
export function notRunVerdict(one: Case, kind: "skipped" | "inconclusive", reason: LocalizedText): Verdict {
  return { ...caseFields(one), status: kind, findings: [], reason, requests: 0 };
}

function caseFields({ id, title, covers, report }: Case): Pick<Verdict, "case" | "title" | "covers" | "report"> {
  return { case: id, title, covers, ...(report ? { report } : {}) };
}

function outcomeOf(one: Case, conclusion: Conclusion, profile: Profile | undefined): VerdictOutcome {
  if ("answers" in conclusion) return claimOutcome(one, conclusion, profile);
  const findings = conclusion.differences.map((difference) => toFinding(one.id, difference));
  return { status: findings.length > 0 ? "failed" : "passed", findings };
}

function claimOutcome(
  one: Case,
  { answers, areEquivalent = false }: Extract<Conclusion, { answers: unknown }>,
  profile: Profile | undefined,
): VerdictOutcome {
  const { covers, report } = one;
  const expected = "claim" in covers ? resolveAnswers(profile ?? defaults, report)[covers.claim] : "";
  const answer = answers.find((candidate) => candidate === expected) ?? answers[0] ?? "";
  const observed = answers.length > 1 && !areEquivalent ? { fittingAnswers: answers } : { answer };
  if (answers.includes(expected)) return { status: "passed", ...observed, findings: [] };
  const found = areEquivalent ? answer : answers.join(" / ");
  const difference: CaseDifference = {
    severity: profile ? "warning" : "info",
    kind: "answer",
    detail: found,
    expected: untranslated(expected),
    actual: untranslated(found),
    locations: [],
  };
  return { status: profile ? "failed" : "passed", ...observed, findings: [toFinding(one.id, difference)] };
}

function toFinding(id: string, { kind, detail, severity, expected, actual, locations }: CaseDifference): Finding {
  const places = [...new Set(locations.map((place) => place.replaceAll(/\/\d+(?=\/|$)/g, "/*")))].sort();
  return {
    severity,
    fingerprint: hashText([id, kind, detail, ...places].join("\n")),
    expected: truncateText(expected),
    actual: truncateText(actual),
    locations,
    accepted: false,
  };
}

/** A server may name thousands of columns. */
const maxTextLength = 1_000;

function truncateText({ en, es }: LocalizedText): LocalizedText {
  const cut = (text: string): string => (text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text);
  return { en: cut(en), es: cut(es) };
}
