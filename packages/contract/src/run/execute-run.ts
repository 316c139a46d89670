import { localize } from "../messages/localize.ts";
import type { ContractReport } from "../report.ts";
import type { Sample } from "../samples/sample.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import { truncateRows } from "../wire/rows.ts";
import type { ContractRequest } from "../wire/send.ts";
import { evaluateReadyCases } from "./evaluate-cases.ts";
import { finishRun } from "./finish-run.ts";
import { type RunSetup, type RunState, saveRun, startRun } from "./run-state.ts";
import {
  abortedStop,
  areStandardRequests,
  findStop,
  isSlotConflict,
  type RunStop,
  slotsTakenReason,
  unusableCause,
  unusableStop,
  wrongPathStop,
} from "./stop.ts";

/** Takes the samples of the plan one after another, evaluates each case as soon as it can be decided, and reports. */
export async function executeRun(setup: RunSetup, signal: AbortSignal | undefined): Promise<ContractReport> {
  const run = startRun(setup, signal);
  for (const verdict of run.excludedVerdicts) setup.options.onVerdict?.(verdict);
  for (const sample of setup.plan.steps) {
    const outcome = await takeSample(run, sample);
    if (outcome === "over-budget") continue;
    if (outcome !== "taken") return finishRun(run, outcome);
    evaluateReadyCases(run);
    await saveRun(run);
  }
  return finishRun(run, undefined);
}

/** Sends the requests of a sample. Resolves to why the run must stop, if so. */
async function takeSample(run: RunState, sample: Sample): Promise<"taken" | "over-budget" | RunStop> {
  if (run.signal?.aborted) return abortedStop(run.options.onSave !== undefined);
  const requests = sample.buildRequests(run.context);
  if ("en" in requests) {
    run.missingReasons.set(sample.id, requests);
  } else if (requests.length > run.sender.remaining()) {
    return "over-budget";
  } else {
    const stop = await sendSample(run, sample, requests);
    if (stop) return stop;
  }
  run.takenSamples.add(sample.id);
  return "taken";
}

async function sendSample(
  run: RunState,
  sample: Sample,
  requests: readonly ContractRequest[],
): Promise<RunStop | undefined> {
  const { responses, requestCount } = await run.sender.send(requests);
  if (run.signal?.aborted) return abortedStop(run.options.onSave !== undefined);
  keepResponses(run, sample, responses);
  run.uncountedRequests.set(sample.id, requestCount);
  if (!areStandardRequests(requests)) return undefined;
  const stop = findStop(sample, responses) ?? findSetupProblem(run, responses);
  if (stop?.sample) run.responses.set(stop.sample, responses);
  return stop;
}

function keepResponses(
  { responses: kept, missingReasons }: RunState,
  { id, needsAllRows }: Sample,
  responses: readonly ParsedResponse[],
): void {
  const toKeep = needsAllRows ? responses : responses.map(truncateRows);
  if (responses.every(isSlotConflict)) missingReasons.set(id, slotsTakenReason);
  else if (totalSize([...kept.values(), toKeep]) > maxKeptBytes) missingReasons.set(id, tooLargeToCompare);
  else kept.set(id, toKeep);
}

/** Bytes of responses kept at once: far more than a busy operation sends in a day, and far less than the memory of a machine. */
const maxKeptBytes = 768 * 2 ** 20;

const tooLargeToCompare = localize("responses-too-large");

function totalSize(responses: readonly (readonly ParsedResponse[])[]): number {
  return responses.flat().reduce((sum, { size }) => sum + size, 0);
}

/** What the responses to standard requests show about the URL, the token and what stands before the server. */
function findSetupProblem(run: RunState, responses: readonly ParsedResponse[]): RunStop | undefined {
  const wrongPath = run.hasResponded ? undefined : wrongPathStop(run.target.baseUrl, responses);
  if (wrongPath) return wrongPath;
  if (responses.every((response) => unusableCause(response) !== undefined)) {
    run.unusable = [...run.unusable, ...responses];
  } else if (responses.some(({ status }) => status !== 0)) {
    run.hasResponded = true;
    run.unusable = [];
  }
  const limit = run.hasResponded ? maxUnusableLater : maxUnusableFirst;
  return run.unusable.length >= limit ? unusableStop(run.unusable) : undefined;
}

/** The number of responses in a row from which nothing can be learned stop a run: the first ones, or later ones. */
const maxUnusableFirst = 2;
const maxUnusableLater = 5;
