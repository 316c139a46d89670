import type { RunPlan } from "./plan.ts";

/** What a run takes that needs more than one day's budget. */
export interface MultiDayEstimate {
  /** Requests in total: samples that several checks share are sent again each day, since no response is saved. */
  readonly requests: number;
  /** Days on which requests are sent, including today if any of its budget is left. */
  readonly days: number;
}

/** Simulates a plan day by day, with `remaining` requests on the first day; `never` when a day may settle nothing. */
export function estimateMultiDay(
  planFor: (settledCases: ReadonlySet<string>) => RunPlan,
  settled: readonly string[],
  { remaining, budget }: { readonly remaining: number; readonly budget: number },
): MultiDayEstimate | "never" {
  const settledCases = new Set(settled);
  let [requests, days, today] = [0, 0, remaining > 0 ? remaining : budget];
  for (let plan = planFor(settledCases); plan.cases.length > 0; plan = planFor(settledCases)) {
    const { sent, decided } = simulateDay(plan, today);
    // On the first day less may be left than one check needs.
    if (decided.length === 0 && today >= budget) return "never";
    for (const id of decided) settledCases.add(id);
    requests += sent;
    days += sent > 0 ? 1 : 0;
    today = budget;
  }
  return { requests, days };
}

/** The requests that a day's budget allows, and the cases that they decide. */
function simulateDay(
  { steps, cases }: RunPlan,
  budget: number,
): { readonly sent: number; readonly decided: readonly string[] } {
  const taken = new Set<string>();
  let sent = 0;
  for (const { id, requestCount } of steps) {
    if (sent + requestCount > budget) continue;
    taken.add(id);
    sent += requestCount;
  }
  const planned = new Set(steps.map(({ id }) => id));
  const decided = cases.filter(({ case: { optionalSamples = [] }, samples }) =>
    [...samples, ...optionalSamples.filter((id) => planned.has(id))].every((id) => taken.has(id)),
  );
  return { sent, decided: decided.map((one) => one.case.id) };
}
