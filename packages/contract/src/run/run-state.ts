import type { LocalizedText } from "@mockvox/spec/text";
import type { CaseEvidence } from "../cases/case.ts";
import { createEvidence } from "../cases/case-evidence.ts";
import type { Verdict } from "../report.ts";
import type { RunContext, SampleId } from "../samples/sample.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import type { RequestTarget } from "../wire/send.ts";
import type { ContractOptions } from "./options.ts";
import type { RunPlan } from "./plan.ts";
import { createRequestSender, type RequestBudget, type RequestSender } from "./request-sender.ts";
import { type RunScope, type SavedRun, settledVerdicts } from "./saved-run.ts";
import { notRunVerdict } from "./verdict.ts";

/** What a run is given. It is prepared once and does not change while the run sends requests, except that `budget` counts them. */
export interface RunSetup {
  readonly options: ContractOptions;
  readonly target: RequestTarget;
  /** The origin of the server. */
  readonly server: string;
  readonly scope: RunScope;
  /** The unfinished run that this one continues. */
  readonly resumed: SavedRun | undefined;
  readonly plan: RunPlan;
  readonly budget: RequestBudget;
  /** Most requests that the run sends. */
  readonly maxRequests: number;
}

/** A run that has started: what it was given, and what it has received and decided so far. */
export interface RunState extends RunSetup {
  readonly signal: AbortSignal | undefined;
  /** ISO time at which the first of the continued runs started. */
  readonly startedAt: string;
  readonly context: RunContext;
  readonly evidence: CaseEvidence;
  readonly sender: RequestSender;
  /** The responses that a case or a later request may still need. */
  readonly responses: Map<SampleId, readonly ParsedResponse[]>;
  /** Why a sample has no responses. */
  readonly missingReasons: Map<SampleId, LocalizedText>;
  readonly takenSamples: Set<SampleId>;
  /** Requests by sample, until a verdict counts them. */
  readonly uncountedRequests: Map<SampleId, number>;
  /** By case: verdicts of this run and of the one that it continues. */
  readonly verdicts: Map<string, Verdict>;
  /** The verdicts of the cases that the plan excludes. An error response that stops the run may still decide such a case. */
  readonly excludedVerdicts: readonly Verdict[];
  /** Whether the server has given an ordinary response to a standard request. */
  hasResponded: boolean;
  /** The latest responses to standard requests from which nothing can be learned, since the last ordinary one. */
  unusable: readonly ParsedResponse[];
}

export function startRun(setup: RunSetup, signal: AbortSignal | undefined): RunState {
  const { options, target, plan, budget, maxRequests, resumed } = setup;
  const now = target.clock.now();
  const responses = new Map<SampleId, readonly ParsedResponse[]>();
  const missingReasons = new Map<SampleId, LocalizedText>();
  const context: RunContext = {
    now: Math.floor(now / 1000),
    day: options.day,
    campaigns: options.campaigns ?? [],
    responses: (id) => responses.get(id),
  };
  const run: RunState = {
    ...setup,
    signal,
    startedAt: resumed?.startedAt ?? new Date(now).toISOString(),
    context,
    evidence: createEvidence(context, (id) => missingReasons.get(id)),
    sender: createRequestSender(target, { budget, maxRequests, signal, save: () => saveRun(run) }),
    responses,
    missingReasons,
    takenSamples: new Set(),
    uncountedRequests: new Map(),
    verdicts: new Map(settledVerdicts(resumed?.verdicts ?? []).map((verdict) => [verdict.case, verdict])),
    excludedVerdicts: plan.excluded.map(({ case: one, reason }) => notRunVerdict(one, "skipped", reason)),
    hasResponded: false,
    unusable: [],
  };
  return run;
}

/** Passes what another run needs to continue this one to `onSave`. */
export function saveRun(run: RunState, finished = false): void | Promise<void> {
  const { options, server, startedAt, scope, budget, verdicts } = run;
  return options.onSave?.({
    mockvox: 2,
    kind: "contract-run",
    server,
    startedAt,
    scope,
    finished,
    ...budget.savedState(),
    verdicts: settledVerdicts([...verdicts.values()]),
  });
}

/** Keeps a verdict and passes it on. */
export function settle({ verdicts, options }: RunState, verdict: Verdict): void {
  verdicts.set(verdict.case, verdict);
  options.onVerdict?.(verdict);
}

/** Whether nothing could be learned from any response so far. Nothing is concluded from such responses, for example because the token is wrong. */
export function isServerUnusable({ unusable, hasResponded }: RunState): boolean {
  return unusable.length > 0 && !hasResponded;
}
