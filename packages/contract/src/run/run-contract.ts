import type { LocalizedText } from "@mockvox/spec/text";
import type { Case } from "../cases/case.ts";
import { createEvidence } from "../cases/case-evidence.ts";
import { localize } from "../messages/localize.ts";
import type { ContractReport, Verdict } from "../report.ts";
import type { RunContext, Sample } from "../samples/sample.ts";
import type { ContractRequest } from "../wire/contract-request.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import type { RequestTarget } from "../wire/send.ts";
import { truncateRows } from "../wire/truncate-rows.ts";
import { neededSamples } from "./needed-samples.ts";
import { observedProfile } from "./observed-profile.ts";
import { budgetOf, type ContractOptions, originOf, targetOf } from "./options.ts";
import { type PlannedCase, skippedByUser } from "./plan.ts";
import { type ContractPlan, planContract } from "./plan-contract.ts";
import { redactCase } from "./redact-case.ts";
import { createRequestBudget } from "./request-budget.ts";
import { createRequestSender, slotsTakenReason } from "./request-sender.ts";
import { resumableRun } from "./resumable-run.ts";
import { runScopeOf } from "./run-scope.ts";
import { type SavedRun, settledVerdicts } from "./saved-run.ts";
import {
  areStandardRequests,
  findStop,
  isForbidden,
  isSlotConflict,
  type RunStop,
  suspectedTokenStop,
  wrongPathStop,
} from "./stop.ts";
import { evaluateCase, notRunVerdict } from "./verdict.ts";

/**
 * Checks a server against the contract, one request at a time unless `burst` is allowed.
 *
 * Never sends more than `budget` requests on one of the vendor's days, including those of the run that it resumes. Stops early
 * when no further request can succeed: maintenance, a spent quota, a wrong token, no server. Resolves to a report for any
 * response of the server.
 *
 * @throws {ContractError} when the options cannot be used; `code` says which
 *
 * @example
 * ```ts
 * const report = await runContract({ baseUrl: "http://127.0.0.1:4010", token: "demo", quick: true });
 * process.exitCode = exitCodeOf(report);
 * ```
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const target = targetOf(options);
  const plan = planContract(options);
  const run = createRun(options, target, plan);
  for (const sample of plan.steps) {
    const stop = await run.take(sample);
    if (stop) return run.end(stop);
  }
  return run.end();
}

interface ContractRun {
  /** Sends the requests of a sample and evaluates the cases that can be decided now. Resolves to why the run must stop, if so. */
  take(sample: Sample): Promise<RunStop | undefined>;
  /** Evaluates what is left and resolves to the report. */
  end(stop?: RunStop): Promise<ContractReport>;
}

function createRun(options: ContractOptions, target: RequestTarget, plan: ContractPlan): ContractRun {
  const { clock } = target;
  const now = clock.now();
  const saved = resumableRun(options, originOf(target));
  const startedAt = saved?.startedAt ?? new Date(now).toISOString();
  const budget = budgetOf(options);
  const kept = new Map<string, readonly ParsedResponse[]>();
  const missingReasons = new Map<string, LocalizedText>();
  const takenSamples = new Set<string>();
  /** Requests by sample, until a verdict counts them. */
  const uncounted = new Map<string, number>();
  /** Verdicts of this run and of the run that it resumes. */
  const verdicts = new Map(settledVerdicts(saved).map((verdict) => [verdict.case, verdict]));
  const excluded = plan.excluded.map(({ case: one, reason }) => notRunVerdict(one, "skipped", reason));
  const requestBudget = createRequestBudget(budget, clock, options.resume);
  const context: RunContext = {
    now: Math.floor(now / 1000),
    day: options.day,
    campaigns: options.campaigns ?? [],
    responses: (id) => kept.get(id),
  };
  const evidence = createEvidence(context, (id) => missingReasons.get(id));
  let hasResponded = false;
  /** The first responses to standard requests, as long as each is forbidden. */
  let forbidden: readonly ParsedResponse[] = [];

  const save = (finished = false): void | Promise<void> =>
    options.onSave?.({
      mockvox: 2,
      kind: "contract-run",
      server: originOf(target),
      startedAt,
      scope: runScopeOf(options),
      finished,
      ...requestBudget.savedState(),
      verdicts: settledVerdicts({ verdicts: [...verdicts.values()] }),
    } satisfies SavedRun);

  const sender = createRequestSender(target, { budget: requestBudget, maxRequests: plan.maxRequests, save });

  for (const verdict of excluded) options.onVerdict?.(verdict);

  const settle = (verdict: Verdict): void => {
    verdicts.set(verdict.case, verdict);
    options.onVerdict?.(verdict);
  };

  /** The requests of some samples that no verdict has counted yet. */
  const countRequests = (ids: readonly string[]): number => {
    const requests = ids.reduce((sum, id) => sum + (uncounted.get(id) ?? 0), 0);
    for (const id of ids) uncounted.delete(id);
    return requests;
  };

  const evaluate = ({ case: one, samples }: PlannedCase): void =>
    settle(evaluateCase(redactCase(one, target.tokens), evidence, options.profile, countRequests(samples)));

  const isReady = ({ case: one, samples }: PlannedCase): boolean => {
    const planned = plan.steps.map(({ id }) => id);
    const optional = (one.optionalSamples ?? []).filter((id) => planned.includes(id));
    return !verdicts.has(one.id) && [...samples, ...optional].every((id) => takenSamples.has(id));
  };

  /** Sends the requests of a sample and keeps the responses; resolves to why the run must stop, if they say so. */
  const send = async (sample: Sample, requests: readonly ContractRequest[]): Promise<RunStop | undefined> => {
    const { responses, requestCount } = await sender.send(requests);
    keep(sample, responses);
    uncounted.set(sample.id, requestCount);
    const stop =
      findStop(sample, requests, responses) ??
      (areStandardRequests(requests) ? findSetupProblem(responses) : undefined);
    if (stop?.sample) kept.set(stop.sample, responses);
    return stop;
  };

  const keep = ({ id, needsAllRows }: Sample, responses: readonly ParsedResponse[]): void => {
    const toKeep = needsAllRows ? responses : responses.map(truncateRows);
    if (responses.every(isSlotConflict)) missingReasons.set(id, slotsTakenReason);
    else if (totalSize([...kept.values(), toKeep]) > maxKeptBytes) missingReasons.set(id, tooLargeToCompare);
    else kept.set(id, toKeep);
  };

  /** What the first responses to standard requests show about the URL and the token. */
  const findSetupProblem = (responses: readonly ParsedResponse[]): RunStop | undefined => {
    if (hasResponded) return undefined;
    const wrongPath = wrongPathStop(target.baseUrl, responses);
    if (wrongPath) return wrongPath;
    if (responses.every(isForbidden)) forbidden = [...forbidden, ...responses];
    else hasResponded = responses.some(({ status }) => status !== 0);
    return forbidden.length >= 2 && !hasResponded ? suspectedTokenStop(forbidden) : undefined;
  };

  const take = async (sample: Sample): Promise<RunStop | undefined> => {
    const requests = sample.buildRequests(context);
    if ("en" in requests) missingReasons.set(sample.id, requests);
    else if (requests.length > sender.remaining()) return undefined;
    else {
      const stop = await send(sample, requests);
      if (stop) return stop;
    }
    takenSamples.add(sample.id);
    const isTokenSuspected = forbidden.length > 0 && !hasResponded;
    const ready = isTokenSuspected ? [] : plan.cases.filter(isReady).filter((planned) => !isSlotCase(planned.case));
    for (const planned of ready) evaluate(planned);
    dropUnneeded();
    await save();
    return undefined;
  };

  const dropUnneeded = (): void => {
    const openCases = plan.cases.map((planned) => planned.case).filter(({ id }) => !verdicts.has(id));
    const needed = neededSamples(plan.steps, (id) => takenSamples.has(id), openCases);
    for (const id of kept.keys()) if (!needed.has(id)) kept.delete(id);
  };

  /** Evaluated last: another process may hold slots at any time of a run. */
  const evaluateSlotCases = (): void => {
    if (sender.isTokenShared() && kept.has(burstSample)) {
      kept.delete(burstSample);
      missingReasons.set(burstSample, slotsTakenReason);
    }
    for (const planned of plan.cases.filter(isReady)) if (isSlotCase(planned.case)) evaluate(planned);
  };

  /** Evaluates the cases for which the error response that stopped the run is evidence. */
  const evaluateStop = ({ sample }: RunStop): void => {
    const isAboutStop = ({ samples, dependsOnRequest }: Case): boolean =>
      !dependsOnRequest && samples.length > 0 && samples.every((id) => id === sample);
    const withoutCapability = plan.excluded.filter(({ reason }) => reason !== skippedByUser);
    const candidates = [...plan.cases, ...withoutCapability].map((planned) => planned.case);
    for (const one of candidates.filter(isAboutStop)) evaluate({ case: one, samples: [] });
  };

  const end = async (early?: RunStop): Promise<ContractReport> => {
    const isTokenSuspected = forbidden.length > 0 && !hasResponded;
    const stop = early ?? (isTokenSuspected ? suspectedTokenStop(forbidden) : undefined);
    if (stop) evaluateStop(stop);
    if (!stop?.isSetupError) evaluateSlotCases();
    const reason = stop?.reason ?? budgetSpentReason(budget, options.onSave !== undefined);
    for (const { case: one } of plan.cases) {
      if (!verdicts.has(one.id)) settle(notRunVerdict(one, "inconclusive", reason));
    }
    const isBudgetSpent = [...verdicts.values()].some((verdict) => verdict.reason === reason);
    const hadSlotConflict = [...missingReasons.values()].includes(slotsTakenReason);
    await save(stop === undefined && !isBudgetSpent && !hadSlotConflict);
    const isAborted = stop?.isSetupError === true && !hasResponded;
    return {
      ...createReport(stop?.reason ?? (isBudgetSpent ? reason : undefined)),
      ...(isAborted ? { aborted: true } : {}),
    };
  };

  const createReport = (stopReason: LocalizedText | undefined): ContractReport => {
    const endedAt = new Date(clock.now()).toISOString();
    const name = options.name ?? originOf(target);
    const all = [...verdicts.values(), ...excluded.filter((verdict) => !verdicts.has(verdict.case))];
    return {
      mockvox: 2,
      kind: "contract-report",
      name,
      server: originOf(target),
      startedAt,
      endedAt,
      ...(options.profile ? { profile: options.profile.name } : {}),
      requests: { planned: plan.requestCount, sent: requestBudget.savedState().sent, budget },
      verdicts: all,
      ...(stopReason ? { stopReason } : {}),
      observed: observedProfile(all, name, endedAt, options.profile),
    };
  };

  return { take, end };
}

/** Bytes of responses kept at once: far more than a busy operation sends in a day, and far less than the memory of a machine. */
const maxKeptBytes = 768 * 2 ** 20;

function totalSize(responses: readonly (readonly ParsedResponse[])[]): number {
  return responses.flat().reduce((sum, { size }) => sum + size, 0);
}

const tooLargeToCompare: LocalizedText = localize("responses-too-large");

/** The sample whose requests are sent at the same time. */
const burstSample = "burst";

/** Whether a case is only about concurrency slots. */
function isSlotCase({ samples }: Case): boolean {
  return samples.length > 0 && samples.every((id) => id === burstSample);
}

function budgetSpentReason(budget: number, isSaved: boolean): LocalizedText {
  return localize(isSaved ? "stopped-budget-spent" : "stopped-budget-spent-unsaved", { budget });
}
