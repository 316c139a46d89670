import type { Candidates } from "./claims.ts";
import { expectObject, preview } from "./expect-object.ts";
import { ProfileError } from "./profile.ts";
import { isReportId, reportIds } from "./reports.ts";

/**
 * Validates what a profile chooses for a claim: one answer, or one per report.
 *
 * @throws {ProfileError} on an unknown report or answer, and on an answer that is not implemented yet.
 */
export function validateChoice(claim: string, choice: unknown, candidates: Candidates): void {
  if (typeof choice === "string") {
    validateAnswer(claim, choice, candidates);
    return;
  }
  for (const [report, answer] of Object.entries(expectObject(choice, `answers.${claim}`))) {
    validateReport(claim, report, candidates);
    validateAnswer(claim, answer, candidates);
  }
}

function validateAnswer(claim: string, answer: unknown, { answers }: Candidates): void {
  const expected = Object.keys(answers).filter((candidate) => answers[candidate] === "live");
  const status = typeof answer === "string" && Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (!status) throw new ProfileError("unknown-answer", { claim, found: preview(answer), expected });
  if (status === "not-yet") throw new ProfileError("answer-not-implemented", { claim, answer: `${answer}`, expected });
}

function validateReport(claim: string, report: string, { scope }: Candidates): void {
  if (!isReportId(report)) throw new ProfileError("unknown-claim-report", { claim, report, expected: reportIds });
  if (scope === "all") throw new ProfileError("claim-not-per-report", { claim, report });
  if (!scope.includes(report)) throw new ProfileError("report-outside-claim", { claim, report, expected: scope });
}
