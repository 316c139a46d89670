import type { Plan } from "./plan.ts";

/** A run that the budget of a day splits. */
export interface Pieces {
  /** In all: what checks share is sent again each day, since no reply is kept. */
  readonly requests: number;
  /** Days on which requests are sent, today included if anything is left of its budget. */
  readonly days: number;
}

/** What a plan takes in pieces of a day's budget, `left` of it on the first day; `never` when a day may settle nothing. */
export function inPieces(
  planFor: (closed: ReadonlySet<string>) => Plan,
  settled: readonly string[],
  { left, budget }: { readonly left: number; readonly budget: number },
): Pieces | "never" {
  const closed = new Set(settled);
  let [requests, days, today] = [0, 0, left > 0 ? left : budget];
  for (let plan = planFor(closed); plan.cases.length > 0; plan = planFor(closed)) {
    const { spent, judged } = oneDay(plan, today);
    // On the first day less may be left than what one check takes.
    if (judged.length === 0 && today >= budget) return "never";
    for (const id of judged) closed.add(id);
    requests += spent;
    days += spent > 0 ? 1 : 0;
    today = budget;
  }
  return { requests, days };
}

/** What a day's budget pays for, and the cases that this settles. */
function oneDay(
  { steps, cases }: Plan,
  budget: number,
): { readonly spent: number; readonly judged: readonly string[] } {
  const taken = new Set<string>();
  let spent = 0;
  for (const { id, price } of steps) {
    if (spent + price > budget) continue;
    taken.add(id);
    spent += price;
  }
  const planned = new Set(steps.map(({ id }) => id));
  const judged = cases.filter(({ case: { also = [] }, samples }) =>
    [...samples, ...also.filter((id) => planned.has(id))].every((id) => taken.has(id)),
  );
  return { spent, judged: judged.map((one) => one.case.id) };
}
