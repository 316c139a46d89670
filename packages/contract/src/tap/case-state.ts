import type { Profile } from "@mockvox/spec";
import {
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
} from "../cases/case.ts";
import { localize, untranslated } from "../messages/localize.ts";
import type { Finding, Verdict } from "../report.ts";
import { concludeCase, otherAnswerSeverity } from "../run/verdict.ts";

/** The state of one case after the responses so far. */
export interface CaseState {
  readonly verdict: Verdict;
  /** For a claim: the candidate answers that fit every response so far. */
  readonly candidates: readonly string[] | undefined;
  /** Findings that no later response resolves: differences, and contradictions of an earlier response. */
  readonly permanentFindings: readonly Finding[];
}

/**
 * The state after one more response. Candidate answers can only become fewer, so a settled claim stays settled; a failed check stays failed, and each
 * difference is reported once. An inconclusive response changes nothing.
 */
export function updateCaseState(
  before: CaseState | undefined,
  one: Case,
  evidence: CaseEvidence,
  profile: Profile | undefined,
  calls: number,
): CaseState | undefined {
  const conclusion = tryEvaluate(one, evidence);
  if (!conclusion) return before;
  const verdictOn = (concluded: Conclusion): Verdict =>
    concludeCase(one, concluded, profile, (before?.verdict.requests ?? 0) + calls);
  const { candidates, differences } = narrow(before?.candidates, conclusion, profile);
  const kept = dedupe([...(before?.permanentFindings ?? []), ...verdictOn({ differences }).findings]);
  const { answer, ...verdict } = verdictOn(candidates ? { answers: candidates } : { differences });
  const findings = dedupe([...kept, ...verdict.findings]);
  const status = findings.some(({ severity }) => severity !== "info") ? "failed" : "passed";
  const isSettled = answer !== undefined && candidates?.length === 1;
  return {
    verdict: { ...verdict, status, findings, ...(isSettled ? { answer } : {}) },
    candidates,
    permanentFindings: kept,
  };
}

function tryEvaluate(one: Case, evidence: CaseEvidence): Conclusion | undefined {
  try {
    return one.evaluate(evidence);
  } catch (error) {
    if (error instanceof InconclusiveError) return undefined;
    throw error;
  }
}

function narrow(
  before: readonly string[] | undefined,
  now: Conclusion,
  profile: Profile | undefined,
): { readonly candidates: readonly string[] | undefined; readonly differences: readonly CaseDifference[] } {
  if (!("answers" in now)) return { candidates: before, differences: now.differences };
  if (!before) return { candidates: now.answers, differences: [] };
  const both = before.filter((answer) => now.answers.includes(answer));
  if (both.length > 0) return { candidates: both, differences: [] };
  return { candidates: before, differences: [contradiction(before, now.answers, profile)] };
}

function contradiction(
  before: readonly string[],
  now: readonly string[],
  profile: Profile | undefined,
): CaseDifference {
  const earlier = before.join(" / ");
  return {
    severity: otherAnswerSeverity(profile),
    kind: "contradiction",
    detail: [...before, ...now].sort().join(),
    expected: localize("expected-earlier-answer", { answers: earlier }),
    actual: untranslated(now.join(" / ")),
    locations: [],
  };
}

function dedupe(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ fingerprint }, at) => findings.findIndex((other) => other.fingerprint === fingerprint) === at,
  );
}
