import { type Profile, reportIds, resolveAnswers } from "@mockvox/spec";
import type { ReportDefinition } from "@mockvox/spec/report-definition";
import { ContractError } from "../contract-error.ts";
import { hashText } from "../mask.ts";
import type { Verdict } from "../report.ts";

/** What a run saves so that another can continue it: verdicts and a count of requests, but no responses. */
export interface SavedRun {
  readonly mockvox: 2;
  readonly kind: "contract-run";
  /** The origin of the server. */
  readonly server: string;
  /** ISO time at which the first of the continued runs started. */
  readonly startedAt: string;
  /** A run can be continued only with the same profile and cases. */
  readonly scope: RunScope;
  /** Whether everything was checked: the next run starts over. */
  readonly finished: boolean;
  /** The vendor's day, `YYYYMMDD`, of the counted requests. */
  readonly day: string;
  /** Requests sent on that day, including those in flight. */
  readonly sent: number;
  /** Requests without a response yet: the server may have counted them on the next day. */
  readonly inFlight: number;
  readonly verdicts: readonly Verdict[];
}

/** What the verdicts of a run depend on, apart from the server. */
export interface RunScope {
  /** The profile that the server is compared with, and a hash of its answers. */
  readonly profile?: { readonly name: string; readonly answersHash: string };
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Defined reports with a hash of each definition, such as `agent_3#1a2b3c4d`; absent without any. */
  readonly reports?: readonly string[];
}

/**
 * The saved run to continue, if there is one that is not finished.
 *
 * @throws {ContractError} `resume-other-server` when it checked another server, `resume-other-profile`, `resume-other-answers` or
 * `resume-other-cases` when the scope would give other verdicts
 */
export function resumableRun(saved: SavedRun | undefined, server: string, scope: RunScope): SavedRun | undefined {
  if (!saved) return undefined;
  if (saved.server !== server) throw new ContractError("resume-other-server", { saved: saved.server, current: server });
  if (saved.finished) return undefined;
  assertSameScope(saved.scope, scope);
  return saved;
}

/** Settled verdicts; a continued run checks the others again. */
export function settledVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(({ status }) => status !== "inconclusive");
}

export function runScopeOf({
  profile,
  quick = false,
  only = [],
  skip = [],
  reports = [],
}: {
  readonly profile?: Profile;
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly reports?: readonly ReportDefinition[];
}): RunScope {
  return {
    ...(profile ? { profile: { name: profile.name, answersHash: hashAnswers(profile) } } : {}),
    quick,
    only,
    skip,
    ...(reports.length > 0 ? { reports: reports.map((one) => `${one.id}#${hashText(JSON.stringify(one))}`) } : {}),
  };
}

function hashAnswers(profile: Profile): string {
  return hashText(JSON.stringify([undefined, ...reportIds].map((report) => resolveAnswers(profile, report))));
}

function assertSameScope(saved: RunScope, current: RunScope): void {
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
function flagsOf({ quick, only, skip, reports = [] }: RunScope): string {
  const names = [...only.map((name) => `--only ${name}`), ...skip.map((name) => `--skip ${name}`)];
  const definitions = reports.map((report) => `--reports ${report}`);
  return [...(quick ? ["--quick"] : []), ...names, ...definitions].join(" ");
}
