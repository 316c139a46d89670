import type { ContractPlan } from "@mockvox/contract";
import { type Text, text } from "../texts.ts";

/** What a run will do, printed before it sends anything: the server, the number of checks, the number of requests. */
export function describePlan(plan: ContractPlan, origin: string, budget: number | undefined): Text {
  const { cases, excluded, settledCount, maxRequests, requestCount } = plan;
  const checks = cases.length + excluded.length + settledCount;
  const others = text("verify-others", { skipped: excluded.length, settled: settledCount });
  if (maxRequests === 0 && cases.length > 0) {
    return text("verify-plan-spent", { origin, checks, others, requests: requestCount });
  }
  const requests = text("verify-requests", { max: maxRequests, planned: requestCount, budget });
  return text("verify-plan", { origin, checks, others, requests, days: describeDays(plan, budget) });
}

/** How many days a run takes whose budget is too small for one. */
function describeDays({ multiDay }: ContractPlan, budget: number | undefined): Text | string {
  if (multiDay === undefined) return "";
  return multiDay === "never" ? text("verify-never-ends") : text("verify-days", { ...multiDay, budget });
}
