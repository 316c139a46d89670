import { type Answers, type Profile, type ReportId, resolveAnswers } from "@mockvox/spec";
import type { ResolvedProfile } from "./tenant-settings.ts";

export type ResolveProfile = (profile: Profile) => ResolvedProfile;

/** Resolves each profile once. */
export function createProfileResolver(): ResolveProfile {
  const resolved = new WeakMap<Profile, ResolvedProfile>();
  const create = (profile: Profile): ResolvedProfile => {
    const answers = resolveProfile(profile);
    resolved.set(profile, answers);
    return answers;
  };
  return (profile) => resolved.get(profile) ?? create(profile);
}

function resolveProfile(profile: Profile): ResolvedProfile {
  const general = resolveAnswers(profile);
  const byReport = new Map<ReportId, Answers>();
  const create = (report: ReportId): Answers => {
    const answers = resolveAnswers(profile, report);
    byReport.set(report, answers);
    return answers;
  };
  return {
    general,
    forReport: (report) => (report === undefined ? general : (byReport.get(report) ?? create(report))),
  };
}
