import type { Candidates } from "./claims.ts";
import { ProfileError } from "./profile.ts";
import { record, show } from "./read-record.ts";
import { isReportId } from "./reports.ts";

/**
 * Checks what a profile chooses for a claim: one answer, or one for each of some reports.
 *
 * @throws {ProfileError} on an unknown report or answer, and on an answer that the fake cannot give yet.
 */
export function checkChoice(claim: string, choice: unknown, candidates: Candidates): void {
  if (typeof choice === "string") {
    checkAnswer(claim, choice, candidates);
    return;
  }
  for (const [report, answer] of Object.entries(record(choice, `The answer to claim "${claim}"`))) {
    checkReport(claim, report, candidates);
    checkAnswer(claim, answer, candidates);
  }
}

function checkAnswer(claim: string, answer: unknown, { answers }: Candidates): void {
  const known = Object.keys(answers)
    .filter((candidate) => answers[candidate] === "live")
    .join(", ");
  const status = typeof answer === "string" && Object.hasOwn(answers, answer) ? answers[answer] : undefined;
  if (!status) throw new ProfileError(`Claim "${claim}" has no answer ${show(answer)}. Its answers are ${known}.`);
  if (status === "not-yet") {
    throw new ProfileError(
      `The fake cannot give the answer "${answer}" to claim "${claim}" yet. It can give ${known}.`,
    );
  }
}

function checkReport(claim: string, report: string, { scope }: Candidates): void {
  if (!isReportId(report)) throw new ProfileError(`Claim "${claim}" is answered for "${report}", which is no report.`);
  if (scope === "all")
    throw new ProfileError(`Claim "${claim}" has one answer for all reports, found one for "${report}".`);
  if (!scope.includes(report))
    throw new ProfileError(`Claim "${claim}" does not concern ${report}, only ${scope.join(", ")}.`);
}
