import type { Profile } from "@mockvox/spec";
import { type Case, type Conclusion, type Difference, type Evidence, plainly, Unclear } from "../cases/case.ts";
import type { Finding, Verdict } from "../report.ts";
import { verdictOf } from "../run/verdict.ts";

/** What the answers so far say on one case. */
export interface Standing {
  readonly verdict: Verdict;
  /** Of a claim: the candidates that fit every answer so far. */
  readonly candidates: readonly string[] | undefined;
  /** What no later answer takes back: what was odd, and what contradicts an earlier answer. */
  readonly kept: readonly Finding[];
}

/**
 * Where a case stands after one more answer: candidates only become fewer, so that a settled one stays; what was broken once is broken,
 * and each difference is told once. An answer that tells nothing changes nothing.
 */
export function standingAfter(
  before: Standing | undefined,
  one: Case,
  evidence: Evidence,
  profile: Profile | undefined,
  calls: number,
): Standing | undefined {
  const conclusion = conclusionOf(one, evidence);
  if (!conclusion) return before;
  const verdictOn = (concluded: Conclusion): Verdict =>
    verdictOf({ ...one, judge: () => concluded }, evidence, profile, (before?.verdict.calls ?? 0) + calls);
  const { candidates, differences } = heard(before?.candidates, conclusion, profile);
  const kept = single([...(before?.kept ?? []), ...verdictOn({ differences }).findings]);
  const { answer, ...verdict } = verdictOn(candidates ? { answers: candidates } : { differences });
  const findings = single([...kept, ...verdict.findings]);
  const kind = findings.some(({ severity }) => severity !== "information") ? "failed" : "passed";
  const isSettled = answer !== undefined && candidates?.length === 1;
  return { verdict: { ...verdict, kind, findings, ...(isSettled ? { answer } : {}) }, candidates, kept };
}

function conclusionOf(one: Case, evidence: Evidence): Conclusion | undefined {
  try {
    return one.judge(evidence);
  } catch (error) {
    if (error instanceof Unclear) return undefined;
    throw error;
  }
}

function heard(
  before: readonly string[] | undefined,
  now: Conclusion,
  profile: Profile | undefined,
): { readonly candidates: readonly string[] | undefined; readonly differences: readonly Difference[] } {
  if (!("answers" in now)) return { candidates: before, differences: now.differences };
  if (!before) return { candidates: now.answers, differences: [] };
  const both = before.filter((answer) => now.answers.includes(answer));
  if (both.length > 0) return { candidates: both, differences: [] };
  return { candidates: before, differences: [contradiction(before, now.answers, profile)] };
}

/** As grave as any other candidate than the expected one. */
function contradiction(before: readonly string[], now: readonly string[], profile: Profile | undefined): Difference {
  const known = before.join(" / ");
  return {
    severity: profile ? "notable" : "information",
    kind: "contradiction",
    detail: [...before, ...now].sort().join(),
    expected: { en: `${known}, as before`, es: `${known}, como antes` },
    found: plainly(now.join(" / ")),
    at: [],
  };
}

function single(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ fingerprint }, at) => findings.findIndex((other) => other.fingerprint === fingerprint) === at,
  );
}
