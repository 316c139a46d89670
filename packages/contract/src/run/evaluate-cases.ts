import type { Case } from "../cases/case.ts";
import type { Sample, SampleId } from "../samples/sample.ts";
import { type PlannedCase, skippedByUser } from "./plan.ts";
import { isServerUnusable, type RunState, settle } from "./run-state.ts";
import { type RunStop, slotsTakenReason } from "./stop.ts";
import { evaluateCase } from "./verdict.ts";

/** Evaluates the cases whose samples are all taken, then drops the responses that no other case needs. */
export function evaluateReadyCases(run: RunState): void {
  if (!isServerUnusable(run))
    evaluateCases(
      run,
      run.plan.cases.filter((planned) => !isSlotCase(planned.case)),
    );
  dropUnneededResponses(run);
}

/** Evaluates the cases about concurrency slots, at the end of a run: another process may hold slots at any time. */
export function evaluateSlotCases(run: RunState): void {
  if (run.sender.isTokenShared() && run.responses.delete(burstSample))
    run.missingReasons.set(burstSample, slotsTakenReason);
  evaluateCases(
    run,
    run.plan.cases.filter((planned) => isSlotCase(planned.case)),
  );
}

/** Evaluates the cases for which the error response that stopped the run is evidence. */
export function evaluateStopCases(run: RunState, { sample }: RunStop): void {
  const { cases, excluded } = run.plan;
  const isAboutStop = ({ samples, dependsOnRequest }: Case): boolean =>
    !dependsOnRequest && samples.length > 0 && samples.every((id) => id === sample);
  const withoutCapability = excluded.filter(({ reason }) => reason !== skippedByUser);
  const candidates = [...cases, ...withoutCapability].map((planned) => planned.case);
  for (const one of candidates.filter(isAboutStop)) evaluate(run, { case: one, samples: [] });
}

/** The sample whose requests are sent at the same time. */
const burstSample = "burst" satisfies SampleId;

/** Whether a case is only about concurrency slots. */
function isSlotCase({ samples }: Case): boolean {
  return samples.length > 0 && samples.every((id) => id === burstSample);
}

function evaluateCases(run: RunState, cases: readonly PlannedCase[]): void {
  const planned = new Set(run.plan.steps.map(({ id }) => id));
  for (const one of cases) if (isReady(run, one, planned)) evaluate(run, one);
}

/** Whether a case has no verdict yet, and all its samples are taken, including the optional ones that the plan has. */
function isReady(
  { verdicts, takenSamples }: RunState,
  { case: { id, optionalSamples = [] }, samples }: PlannedCase,
  planned: ReadonlySet<SampleId>,
): boolean {
  const optional = optionalSamples.filter((sample) => planned.has(sample));
  return !verdicts.has(id) && [...samples, ...optional].every((sample) => takenSamples.has(sample));
}

function evaluate(run: RunState, { case: one, samples }: PlannedCase): void {
  const { profile } = run.options;
  const secrets = Object.values(run.target.tokens);
  settle(run, evaluateCase(one, run.evidence, { profile, secrets }, countRequests(run, samples)));
}

/** The requests of some samples that no verdict has counted yet. */
function countRequests({ uncountedRequests }: RunState, samples: readonly SampleId[]): number {
  const requests = samples.reduce((sum, id) => sum + (uncountedRequests.get(id) ?? 0), 0);
  for (const id of samples) uncountedRequests.delete(id);
  return requests;
}

/** Responses may be large, so those that nothing reads any more are dropped. */
function dropUnneededResponses({ plan, responses, takenSamples, verdicts }: RunState): void {
  const openCases = plan.cases.map((planned) => planned.case).filter(({ id }) => !verdicts.has(id));
  const needed = neededSamples(plan.steps, takenSamples, openCases);
  for (const id of responses.keys()) if (!needed.has(id)) responses.delete(id);
}

/** The samples of a plan that may still be read: by cases without a verdict, and to build later requests. */
function neededSamples(
  steps: readonly Sample[],
  taken: ReadonlySet<SampleId>,
  openCases: readonly Case[],
): ReadonlySet<SampleId> {
  const planned = new Map(steps.map((sample) => [sample.id, sample]));
  const needed = new Set<SampleId>();
  const add = (ids: readonly SampleId[]): void => {
    for (const id of ids) {
      const sample = planned.get(id);
      if (!sample || needed.has(id)) continue;
      needed.add(id);
      add(prerequisitesOf(sample));
    }
  };
  for (const { samples, optionalSamples = [] } of openCases) add([...samples.flat(), ...optionalSamples]);
  for (const sample of steps) if (!taken.has(sample.id)) add(prerequisitesOf(sample));
  return needed;
}

/** The samples whose responses a sample may need for its requests. */
function prerequisitesOf({ dependsOn, runsAfter }: Sample): readonly SampleId[] {
  return [...dependsOn, ...runsAfter];
}
