import { triesOf } from "./asking.ts";
import { openRun } from "./open-run.ts";
import { budgetOf, type ContractOptions, givenBy, originOf, targetOf } from "./options.ts";
import { inPieces, type Pieces } from "./pieces.ts";
import { type Plan, planOf } from "./plan.ts";
import { createPurse } from "./purse.ts";
import { closedVerdicts } from "./saved-run.ts";

/** A plan, and what it comes to under the budget of a day. */
export interface PricedPlan extends Plan {
  /** Most requests that this run sends: those that find no free slot are sent again while the budget lasts. */
  readonly most: number;
  /** How many checks the run that is resumed has settled already. */
  readonly settled: number;
  /** What the whole takes in pieces of a day's budget, where that is less than the price; `never` when a day of that budget may settle nothing. */
  readonly pieces?: Pieces | "never";
}

/** Says what a run would do and cost, without sending anything. */
export function planContract(options: ContractOptions): PricedPlan {
  const target = targetOf(options);
  const open = openRun(options, originOf(target));
  const settled = closedVerdicts(open).map((verdict) => verdict.case);
  const { quick = false, only = [], skip = [] } = options;
  const budget = budgetOf(options);
  const given = givenBy(options, target);
  const planFor = (closed: ReadonlySet<string>): Plan => planOf({ given, quick, closed, only, skip });
  const plan = planFor(new Set(settled));
  const repeated = plan.steps.reduce((sum, { price }) => sum + price * triesOf(price), 0);
  const left = createPurse(budget, target.clock, options.resume).left();
  return {
    ...plan,
    most: Math.min(left, repeated),
    settled: settled.length,
    ...(left < plan.price ? { pieces: inPieces(planFor, settled, { left, budget }) } : {}),
  };
}
