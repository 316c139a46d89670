import type { ContractReport } from "../report.ts";
import { createCatalogue } from "./catalogue.ts";
import { executeRun } from "./execute-run.ts";
import { estimateMultiDay, type MultiDayEstimate } from "./multi-day.ts";
import { budgetOf, type ContractOptions, capabilitiesOf, definitionsOf, originOf, targetOf } from "./options.ts";
import { createPlan, type RunPlan } from "./plan.ts";
import { createRequestBudget, maxAttempts } from "./request-sender.ts";
import { resumableRun, runScopeOf, settledVerdicts } from "./saved-run.ts";
import { listUnusualRequests, type UnusualRequests } from "./unusual-requests.ts";

/** A run of the contract before it sends anything. */
export interface PreparedContract {
  /** The origin of the server. */
  readonly server: string;
  /** The samples that the run takes, the cases that it checks and those that it cannot check. */
  readonly plan: RunPlan;
  /** The requests of the plan that are not ordinary ones for a report: with a wrong token, by another method, and so on. */
  readonly unusualRequests: readonly UnusualRequests[];
  /** Most requests that the run sends: requests that find no free slot are sent again while the budget lasts. */
  readonly maxRequests: number;
  /** How many checks the resumed run has already settled. */
  readonly settledCount: number;
  /** What the whole run takes over several days, if today's budget does not suffice; `never` when a day may settle nothing. */
  readonly multiDay?: MultiDayEstimate | "never";
  /**
   * Sends the requests, one at a time unless `burst` is allowed, and resolves to a report for any response of the server.
   *
   * Never sends more than `budget` requests on one of the vendor's days, including those of the run that it resumes. Stops early when it is aborted,
   * and when no further request can succeed: maintenance, a spent quota, a wrong token, no server. Rejects only with what `onSave` or `onVerdict`
   * throw.
   */
  execute(options?: ExecuteOptions): Promise<ContractReport>;
}

/** Options of `execute`. */
export interface ExecuteOptions {
  /**
   * Aborts the run: it sends nothing more, and resolves to a report with what has been checked, whose `stopped.cause` is `aborted`. A request in
   * flight counts as sent. Default: none.
   */
  readonly signal?: AbortSignal;
}

/**
 * Prepares a run of the contract against a server: checks the options, plans the requests and counts them, but sends nothing.
 *
 * Defaults: all checks, at most 60 requests per day, the global `fetch` and clock, no profile to compare with.
 *
 * @param options a token, and usually `baseUrl`; see `ContractOptions` for each default
 * @returns the plan, and `execute`, which sends it
 * @throws {ContractError} when the options cannot be used; `code` says which
 *
 * @example
 * ```ts
 * import { prepareContract } from "@mockvox/contract";
 * import { exitCodeOf } from "@mockvox/contract/reports";
 *
 * const run = prepareContract({ baseUrl: "http://127.0.0.1:4010", token: "demo", quick: true });
 * console.log(`up to ${run.maxRequests} requests`);
 * const report = await run.execute({ signal: AbortSignal.timeout(60_000) });
 * process.exitCode = exitCodeOf(report);
 * ```
 */
export function prepareContract(options: ContractOptions): PreparedContract {
  const catalogue = createCatalogue(definitionsOf(options));
  const target = targetOf(options, catalogue);
  const server = originOf(target);
  const scope = runScopeOf(options);
  const resumed = resumableRun(options.resume, server, scope);
  const settled = settledVerdicts(resumed?.verdicts ?? []).map((verdict) => verdict.case);
  const capabilities = capabilitiesOf(options, target);
  const planFor = (settledCases: ReadonlySet<string>): RunPlan =>
    createPlan({ ...scope, capabilities, settledCases, catalogue });
  const plan = planFor(new Set(settled));
  const budget = createRequestBudget(budgetOf(options), target.clock, options.resume);
  const remaining = budget.remaining();
  const maxRequests = Math.min(remaining, countWithRetries(plan));
  const setup = { options, target, server, scope, resumed, plan, budget, maxRequests };
  return {
    server,
    plan,
    unusualRequests: listUnusualRequests(plan, {
      now: Math.floor(target.clock.now() / 1000),
      day: options.day,
      campaigns: options.campaigns ?? [],
    }),
    maxRequests,
    settledCount: settled.length,
    ...(remaining < plan.requestCount
      ? { multiDay: estimateMultiDay(planFor, settled, { remaining, budget: budget.perDay }) }
      : {}),
    execute: ({ signal } = {}) => executeRun(setup, signal),
  };
}

/** The requests of a plan if each is sent as often as possible. */
function countWithRetries({ steps }: RunPlan): number {
  return steps.reduce((sum, { requestCount }) => sum + requestCount * maxAttempts(requestCount), 0);
}
