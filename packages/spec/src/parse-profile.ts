import { type ClaimId, candidates, isClaimId } from "./claims.ts";
import { namedProfile, type Profile, ProfileError } from "./profile.ts";
import { isReportId } from "./reports.ts";

/**
 * Checks a profile that came from outside, a parsed JSON file say.
 *
 * @throws {ProfileError} on an unknown claim, report or answer, and on an answer that the fake cannot give yet.
 */
export function parseProfile(value: unknown): Profile {
  const { mockvox, name, extends: base = "default", answers, observed, ...rest } = record(value, "A profile");
  if (mockvox !== 1) throw new ProfileError(`A profile starts with "mockvox": 1, found ${show(mockvox)}.`);
  if (typeof name !== "string" || name === "") throw new ProfileError(`A profile needs a "name", found ${show(name)}.`);
  if (typeof base !== "string") throw new ProfileError(`"extends" names a profile, found ${show(base)}.`);
  const stranger = Object.keys(rest)[0];
  if (stranger) throw new ProfileError(`A profile has no field "${stranger}". Take it out.`);
  namedProfile(base);
  const chosen = record(answers ?? {}, `"answers" of profile "${name}"`);
  for (const [claim, choice] of Object.entries(chosen)) checkChoice(claim, choice);
  return { mockvox, name, extends: base, answers: chosen, ...observedPart(observed) };
}

function checkChoice(claim: string, choice: unknown): void {
  if (!isClaimId(claim)) throw new ProfileError(`There is no claim "${claim}". docs/claims.md lists them.`);
  if (typeof choice === "string") {
    checkAnswer(claim, choice);
    return;
  }
  for (const [report, answer] of Object.entries(record(choice, `The answer to claim "${claim}"`))) {
    checkReport(claim, report);
    checkAnswer(claim, answer);
  }
}

function checkAnswer(claim: ClaimId, answer: unknown): void {
  const { answers } = candidates[claim];
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

function checkReport(claim: ClaimId, report: string): void {
  const { scope } = candidates[claim];
  if (!isReportId(report)) throw new ProfileError(`Claim "${claim}" is answered for "${report}", which is no report.`);
  if (scope === "all")
    throw new ProfileError(`Claim "${claim}" has one answer for all reports, found one for "${report}".`);
  if (!scope.includes(report))
    throw new ProfileError(`Claim "${claim}" does not concern ${report}, only ${scope.join(", ")}.`);
}

function observedPart(observed: unknown): Pick<Profile, "observed"> {
  if (observed === undefined) return {};
  const entries = Object.entries(record(observed, `"observed"`)).map(([claim, sighting]) => {
    const { at, case: by } = record(sighting, `"observed" of claim "${claim}"`);
    if (!isClaimId(claim)) throw new ProfileError(`There is no claim "${claim}". docs/claims.md lists them.`);
    if (typeof at !== "string" || typeof by !== "string") {
      throw new ProfileError(`"observed" of claim "${claim}" needs "at" and "case", found ${show(sighting)}.`);
    }
    return [claim, { at, case: by }] as const;
  });
  return { observed: Object.fromEntries(entries) };
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ProfileError(`${what} is a JSON object, found ${show(value)}.`);
  }
  return { ...value };
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}
