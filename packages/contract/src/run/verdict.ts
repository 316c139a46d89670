import { type ClaimId, candidates, type Profile, resolveAnswers } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import {
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
} from "../cases/case.ts";
import { milderSeverity, severityOf } from "../cases/grade.ts";
import { hashText, maskSecrets } from "../mask.ts";
import { untranslated } from "../messages/localize.ts";
import type { Finding, Severity, Verdict } from "../report.ts";
import { exchangeOf } from "./exchange.ts";

const defaults: Profile = { mockvox: 1, name: "default", answers: {} };

type VerdictOutcome = Pick<Verdict, "status" | "answer" | "fittingAnswers" | "findings">;

/** Evaluates a case and gives the verdict on its conclusion. `requests` is the number of requests that were sent for it. */
export function evaluateCase(
  one: Case,
  evidence: CaseEvidence,
  { profile, secrets }: VerdictOptions,
  requests: number,
): Verdict {
  try {
    const verdict = concludeCase(one, redactConclusion(one.evaluate(evidence), secrets), profile, requests);
    const findings = verdict.findings.map((finding) => ({
      ...finding,
      ...exchangeOf(one, evidence, finding.locations, secrets),
    }));
    return { ...verdict, findings };
  } catch (error) {
    if (!(error instanceof InconclusiveError)) throw error;
    const status = error.affectsExitCode ? "inconclusive" : "skipped";
    return { ...caseFields(one), requests, status, findings: [], reason: error.text };
  }
}

interface VerdictOptions {
  /** The profile that the server is compared with. */
  readonly profile: Profile | undefined;
  /** Texts that no verdict may repeat: a server may name a column or key like one of the run's tokens. */
  readonly secrets: readonly string[];
}

/** The verdict on a conclusion, compared with the profile. */
export function concludeCase(
  one: Case,
  conclusion: Conclusion,
  profile: Profile | undefined,
  requests: number,
): Verdict {
  return { ...caseFields(one), requests, ...outcomeOf(one, conclusion, profile) };
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
  const findings = conclusion.differences.map((difference) => toFinding(one.id, gradeDifference(difference, one)));
  return { status: findings.some(({ severity }) => severity !== "info") ? "failed" : "passed", findings };
}

/** A difference from a rule matters at most as much as the rule is certain. */
function gradeDifference(difference: CaseDifference, { evidence }: Case): CaseDifference {
  if (!evidence) return difference;
  return { ...difference, severity: milderSeverity(difference.severity, severityOf(evidence.confidence)) };
}

function claimOutcome(
  one: Case,
  { answers, areEquivalent = false, found: shown }: Extract<Conclusion, { answers: unknown }>,
  profile: Profile | undefined,
): VerdictOutcome {
  const { covers, report } = one;
  const expected = "claim" in covers ? resolveAnswers(profile ?? defaults, report)[covers.claim] : "";
  const answer = answers.find((candidate) => candidate === expected) ?? answers[0] ?? "";
  const observed = answers.length > 1 && !areEquivalent ? { fittingAnswers: answers } : { answer };
  if (answers.includes(expected)) return { status: "passed", ...observed, findings: [] };
  const found = areEquivalent ? answer : answers.join(" / ");
  const difference: CaseDifference = {
    severity: profile ? "warning" : (one.answerSeverity?.(answer) ?? otherAnswerSeverity(profile)),
    kind: "answer",
    detail: found,
    expected: untranslated(expected),
    actual: shown ?? untranslated(found),
    locations: [],
  };
  const status = difference.severity === "info" ? "passed" : "failed";
  return { status, ...observed, findings: [toFinding(one.id, difference)] };
}

/** How much another candidate answer than the expected one matters: without a profile, none is expected. */
export function otherAnswerSeverity(profile: Profile | undefined): Severity {
  return profile ? "warning" : "info";
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

function redactConclusion(conclusion: Conclusion, secrets: readonly string[]): Conclusion {
  if (!("differences" in conclusion)) return conclusion;
  return { differences: conclusion.differences.map((difference) => redactDifference(difference, secrets)) };
}

function redactDifference(difference: CaseDifference, secrets: readonly string[]): CaseDifference {
  const { detail, actual, locations } = difference;
  const plain = (text: string): string => maskSecrets(text, secrets);
  const plainActual: LocalizedText = { en: plain(actual.en), es: plain(actual.es) };
  return { ...difference, detail: plain(detail), actual: plainActual, locations: locations.map(plain) };
}

/** The answers that a run settled, as a profile. */
export function observedProfile(
  verdicts: readonly Verdict[],
  name: string,
  at: string,
  base: Profile | undefined,
): Profile {
  const answers: { [claim: string]: string | { [report: string]: string } } = {};
  const observed: { [claim: string]: { at: string; case: string } } = {};
  for (const { covers, answer, report, case: id } of verdicts) {
    if (!("claim" in covers) || answer === undefined || !isImplemented(covers.claim, answer)) continue;
    const known = answers[covers.claim];
    answers[covers.claim] = isPerReport(covers.claim) && report ? { ...Object(known), [report]: answer } : answer;
    observed[covers.claim] = { at, case: id.split(".")[0] ?? id };
  }
  return { mockvox: 1, name, extends: baseName(base), answers: answers as Profile["answers"], observed };
}

function isPerReport(claim: ClaimId): boolean {
  const { scope } = candidates[claim];
  return scope !== "all" && scope.length > 1;
}

/** Whether the mock server implements the answer; otherwise the profile could not be loaded. */
function isImplemented(claim: ClaimId, answer: string): boolean {
  return candidates[claim].answers[answer] === "live";
}

/** A profile can extend only a named one. */
function baseName(base: Profile | undefined): string {
  return base?.name === "documented" ? "documented" : (base?.extends ?? "default");
}
