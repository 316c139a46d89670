import { estimateMultiDay, type MultiDayEstimate } from "./multi-day.ts";
import { budgetOf, type ContractOptions, capabilitiesOf, originOf, targetOf } from "./options.ts";
import { createPlan, type RunPlan } from "./plan.ts";
import { createRequestBudget } from "./request-budget.ts";
import { maxAttempts } from "./request-sender.ts";
import { resumableRun } from "./resumable-run.ts";
import { settledVerdicts } from "./saved-run.ts";

/** What a run will do, and what that takes within the budget of a day. */
export interface ContractPlan extends RunPlan {
  /** Most requests that this run sends: requests that find no free slot are sent again while the budget lasts. */
  readonly maxRequests: number;
  /** How many checks the resumed run has already settled. */
  readonly settledCount: number;
  /** What the whole run takes over several days, if today's budget does not suffice; `never` when a day may settle nothing. */
  readonly multiDay?: MultiDayEstimate | "never";
}

/**
 * Plans a run without sending anything.
 *
 * @throws {ContractError} when the options cannot be used; `code` says which
 *
 * @example
 * ```ts
 * const { maxRequests } = planContract({ baseUrl: "http://127.0.0.1:4010", token: "demo" });
 * ```
 */
export function planContract(options: ContractOptions): ContractPlan {
  const target = targetOf(options);
  const saved = resumableRun(options, originOf(target));
  const settled = settledVerdicts(saved).map((verdict) => verdict.case);
  const { quick = false, only = [], skip = [] } = options;
  const budget = budgetOf(options);
  const capabilities = capabilitiesOf(options, target);
  const planFor = (settledCases: ReadonlySet<string>): RunPlan =>
    createPlan({ capabilities, quick, settledCases, only, skip });
  const plan = planFor(new Set(settled));
  const withRetries = plan.steps.reduce((sum, step) => sum + step.requestCount * maxAttempts(step.requestCount), 0);
  const remaining = createRequestBudget(budget, target.clock, options.resume).remaining();
  return {
    ...plan,
    maxRequests: Math.min(remaining, withRetries),
    settledCount: settled.length,
    ...(remaining < plan.requestCount ? { multiDay: estimateMultiDay(planFor, settled, { remaining, budget }) } : {}),
  };
}
