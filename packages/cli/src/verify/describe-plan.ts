import type { PreparedContract } from "@mockvox/contract";
import { type Text, text } from "../texts.ts";

/** What a run will do, printed before it sends anything: the server, the number of checks, the number of requests. */
export function describePlan(run: PreparedContract, budget: number | undefined): Text {
  const { server: origin, settledCount, maxRequests } = run;
  const { cases, excluded, requestCount } = run.plan;
  const checks = cases.length + excluded.length + settledCount;
  const others = text("verify-others", { skipped: excluded.length, settled: settledCount });
  if (maxRequests === 0 && cases.length > 0) {
    return text("verify-plan-spent", { origin, checks, others, requests: requestCount });
  }
  const requests = text("verify-requests", { max: maxRequests, planned: requestCount, budget });
  return text("verify-plan", { origin, checks, others, requests, days: describeDays(run, budget) });
}

/** How many days a run takes whose budget is too small for one. */
function describeDays({ multiDay }: PreparedContract, budget: number | undefined): Text | string {
  if (multiDay === undefined) return "";
  return multiDay === "never" ? text("verify-never-ends") : text("verify-days", { ...multiDay, budget });
}

/** What a run sends in addition to ordinary requests, line by line, as its plan says: it is printed before a run against a real server. */
export function describeUnusualRequests({ unusualRequests }: Pick<PreparedContract, "unusualRequests">): Text[] {
  if (unusualRequests.length === 0) return [text("verify-sends-ordinary")];
  const lines = unusualRequests.map(({ kind, count, detail = "" }) => text(`verify-sends-${kind}`, { count, detail }));
  return [text("verify-sends"), ...lines, text("verify-changes-nothing")];
}
