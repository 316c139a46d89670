import { type Answers, type ClaimId, namedProfile, type Profile, type ReportId } from "@mockvox/spec";

/** The answers that a profile states itself or through the named profile it extends; the defaults of the ledger do not count. */
export function declaredAnswers(profile: Profile | undefined, report: ReportId): Partial<Answers> {
  if (!profile) return {};
  const base = profile.extends ? namedProfile(profile.extends).answers : {};
  const choices: [string, unknown][] = Object.entries({ ...base, ...profile.answers });
  const declared = choices.map(([claim, choice]) => [claim, answerFor(choice, report)] as const);
  return Object.fromEntries(declared.filter(([, answer]) => answer !== undefined)) as { [Id in ClaimId]?: Answers[Id] };
}

function answerFor(choice: unknown, report: ReportId): unknown {
  return typeof choice === "object" && choice !== null ? new Map(Object.entries(choice)).get(report) : choice;
}
