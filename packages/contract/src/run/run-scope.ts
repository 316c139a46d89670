import { type Profile, reportIds, resolveAnswers } from "@mockvox/spec";
import { hashText } from "../mask.ts";
import { ContractError } from "./contract-error.ts";

/** What the verdicts of a run depend on, apart from the server. */
export interface RunScope {
  /** The profile that the server is compared with, and a hash of its answers. */
  readonly profile?: { readonly name: string; readonly answersHash: string };
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

export function runScopeOf(options: {
  readonly profile?: Profile;
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}): RunScope {
  const { profile, quick = false, only = [], skip = [] } = options;
  return {
    ...(profile ? { profile: { name: profile.name, answersHash: hashAnswers(profile) } } : {}),
    quick,
    only,
    skip,
  };
}

function hashAnswers(profile: Profile): string {
  return hashText(JSON.stringify([undefined, ...reportIds].map((report) => resolveAnswers(profile, report))));
}

/**
 * Checks that a run can continue another one.
 *
 * @throws {ContractError} when profile or cases differ
 */
export function assertSameScope(saved: RunScope, current: RunScope): void {
  const [savedProfile, currentProfile] = [saved.profile?.name, current.profile?.name];
  if (savedProfile !== currentProfile) {
    throw new ContractError("resume-other-profile", { saved: savedProfile, current: currentProfile });
  }
  if (savedProfile !== undefined && saved.profile?.answersHash !== current.profile?.answersHash) {
    throw new ContractError("resume-other-answers", { profile: savedProfile });
  }
  const [savedFlags, currentFlags] = [flagsOf(saved), flagsOf(current)];
  if (savedFlags !== currentFlags) {
    throw new ContractError("resume-other-cases", { saved: savedFlags, current: currentFlags });
  }
}

/** The flags that choose cases, as typed in a shell; empty for all cases. */
function flagsOf({ quick, only, skip }: RunScope): string {
  const names = [...only.map((name) => `--only ${name}`), ...skip.map((name) => `--skip ${name}`)];
  return [...(quick ? ["--quick"] : []), ...names].join(" ");
}
