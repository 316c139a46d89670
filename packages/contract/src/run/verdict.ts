import { type Profile, resolveAnswers } from "@mockvox/spec";
import { type Case, type Conclusion, type Difference, type Evidence, plainly, Unclear } from "../cases/case.ts";
import type { Finding, Verdict } from "../report.ts";
import type { Said } from "../said.ts";
import { hashOf } from "../shape.ts";

const defaults: Profile = { mockvox: 1, name: "default", answers: {} };

type Settled = Pick<Verdict, "kind" | "answer" | "fits" | "findings">;

/** Lets a case judge and holds what it concludes to the profile. */
export function verdictOf(one: Case, evidence: Evidence, profile: Profile | undefined, calls: number): Verdict {
  try {
    return { ...frameOf(one), calls, ...settled(one, one.judge(evidence), profile) };
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    const kind = error.counts ? "inconclusive" : "skipped";
    return { ...frameOf(one), calls, kind, findings: [], reason: error.said };
  }
}

/** A case that was not asked: because it is outside the plan, or because the run ended before it. */
export function notAsked(one: Case, kind: "skipped" | "inconclusive", reason: Said): Verdict {
  return { ...frameOf(one), kind, findings: [], reason, calls: 0 };
}

function frameOf({ id, title, judges, report }: Case): Pick<Verdict, "case" | "title" | "judges" | "report"> {
  return { case: id, title, judges, ...(report ? { report } : {}) };
}

function settled(one: Case, conclusion: Conclusion, profile: Profile | undefined): Settled {
  if ("answers" in conclusion) return answered(one, conclusion, profile);
  const findings = conclusion.differences.map((difference) => findingOf(one.id, difference));
  return { kind: findings.length > 0 ? "failed" : "passed", findings };
}

function answered(
  one: Case,
  { answers, areSame = false }: Extract<Conclusion, { answers: unknown }>,
  profile: Profile | undefined,
): Settled {
  const { judges, report } = one;
  const expected = "claim" in judges ? resolveAnswers(profile ?? defaults, report)[judges.claim] : "";
  const answer = answers.find((given) => given === expected) ?? answers[0] ?? "";
  const told = answers.length > 1 && !areSame ? { fits: answers } : { answer };
  if (answers.includes(expected)) return { kind: "passed", ...told, findings: [] };
  const found = areSame ? answer : answers.join(" / ");
  const difference: Difference = {
    severity: profile ? "notable" : "information",
    kind: "answer",
    detail: found,
    expected: plainly(expected),
    found: plainly(found),
    at: [],
  };
  return { kind: profile ? "failed" : "passed", ...told, findings: [findingOf(one.id, difference)] };
}

function findingOf(id: string, { kind, detail, severity, expected, found, at }: Difference): Finding {
  const places = [...new Set(at.map((place) => place.replaceAll(/\/\d+(?=\/|$)/g, "/*")))].sort();
  return {
    severity,
    fingerprint: hashOf([id, kind, detail, ...places].join("\n")),
    expected: short(expected),
    found: short(found),
    at,
    accepted: false,
  };
}

/** A server may name thousands of columns. */
const longest = 1_000;

function short({ en, es }: Said): Said {
  const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
  return { en: cut(en), es: cut(es) };
}
