import { triesOf } from "./asking.ts";
import { openRun } from "./open-run.ts";
import { budgetOf, type ContractOptions, givenBy, originOf, targetOf } from "./options.ts";
import { type Plan, planOf } from "./plan.ts";
import { createPurse } from "./purse.ts";
import { closedVerdicts } from "./saved-run.ts";

/** A plan, and the most requests that it can come to: those that find no free slot are asked again while the budget lasts. */
export interface PricedPlan extends Plan {
  readonly most: number;
}

/** Says what a run would do and cost, without sending anything. */
export function planContract(options: ContractOptions): PricedPlan {
  const target = targetOf(options);
  const open = openRun(options, originOf(target));
  const closed = new Set(closedVerdicts(open).map((verdict) => verdict.case));
  const { quick = false, only = [], skip = [] } = options;
  const budget = budgetOf(options);
  const plan = planOf({ given: givenBy(options, target), quick, closed, budget, only, skip });
  const repeated = plan.steps.reduce((sum, { price }) => sum + price * triesOf(price), 0);
  const { left } = createPurse(budget, target.clock, options.resume);
  return { ...plan, most: Math.min(left(), repeated) };
}
