import { type Answers, type ClaimId, namedProfile, type Profile, type ReportId } from "@mockvox/spec";

/** The answers that a profile states by itself, or by the named profile that it extends; the fake's defaults are no statement. */
export function statedAnswers(profile: Profile | undefined, report: ReportId): Partial<Answers> {
  if (!profile) return {};
  const base = profile.extends ? namedProfile(profile.extends).answers : {};
  const choices: [string, unknown][] = Object.entries({ ...base, ...profile.answers });
  const stated = choices.map(([claim, choice]) => [claim, answerFor(choice, report)] as const);
  return Object.fromEntries(stated.filter(([, answer]) => answer !== undefined)) as { [Id in ClaimId]?: Answers[Id] };
}

function answerFor(choice: unknown, report: ReportId): unknown {
  return typeof choice === "object" && choice !== null ? new Map(Object.entries(choice)).get(report) : choice;
}
