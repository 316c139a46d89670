import type { ContractReport } from "../report.ts";
import { evaluateSlotCases, evaluateStopCases } from "./evaluate-cases.ts";
import { isServerUnusable, type RunState, saveRun, settle } from "./run-state.ts";
import { budgetSpentStop, type RunStop, slotsTakenReason, unusableStop } from "./stop.ts";
import { notRunVerdict, observedProfile } from "./verdict.ts";

/** Evaluates what is left, saves the run and reports. `early` is why it stops before the end of its plan. */
export async function finishRun(run: RunState, early: RunStop | undefined): Promise<ContractReport> {
  const stop = early ?? (isServerUnusable(run) ? unusableStop(run.unusable) : undefined);
  if (stop) evaluateStopCases(run, stop);
  if (!stop?.isSetupError) evaluateSlotCases(run);
  const ended = settleOpenCases(run, stop);
  const hadSlotConflict = [...run.missingReasons.values()].includes(slotsTakenReason);
  await saveRun(run, ended === undefined && !hadSlotConflict);
  return createReport(run, ended);
}

/** Gives each case without a verdict an inconclusive one. Returns why the run stopped early: a given stop, else the spent budget if a case is left. */
function settleOpenCases(run: RunState, stop: RunStop | undefined): RunStop | undefined {
  const open = run.plan.cases.filter((planned) => !run.verdicts.has(planned.case.id));
  if (!stop && open.length === 0) return undefined;
  const ended = stop ?? budgetSpentStop(run.budget.perDay, run.options.onSave !== undefined);
  for (const { case: one } of open) settle(run, notRunVerdict(one, "inconclusive", ended.reason));
  return ended;
}

function createReport(run: RunState, stop: RunStop | undefined): ContractReport {
  const { options, server, startedAt, plan, budget, verdicts, excludedVerdicts } = run;
  const endedAt = new Date(run.target.clock.now()).toISOString();
  const name = options.name ?? server;
  const all = [...verdicts.values(), ...excludedVerdicts.filter((verdict) => !verdicts.has(verdict.case))];
  return {
    mockvox: 2,
    kind: "contract-report",
    name,
    server,
    startedAt,
    endedAt,
    ...(options.profile ? { profile: options.profile.name } : {}),
    requests: { planned: plan.requestCount, sent: budget.savedState().sent, budget: budget.perDay },
    verdicts: all,
    ...(stop ? { stopped: { cause: stop.cause, reason: stop.reason } } : {}),
    ...(stop?.isSetupError && !run.hasResponded ? { setupFailed: true } : {}),
    observed: observedProfile(all, name, endedAt, options.profile),
  };
}
