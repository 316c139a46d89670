import { formatVendorTime, type ReportId } from "@mockvox/spec";
import { failuresFrom, QueryError } from "../errors.ts";
import { pullMessages } from "../messages/en.ts";
import type { ReportQuery } from "../query.ts";
import type { ReportResult } from "../report-result.ts";
import type { PullPlan } from "./options.ts";
import { type PullRun, pastInterval } from "./pull-run.ts";
import { requestWithRetries } from "./retry.ts";
import type { Interval } from "./window.ts";
import { referenceReport } from "./window-end-probe.ts";
import type { Observation, RangeRequest, WindowContext, WindowFailure, WindowOutcome } from "./window-states.ts";
import { firstStep, nextStep } from "./window-steps.ts";

/**
 * Reads one window: sends what each step requests, and remembers what it has learned of the server.
 *
 * @throws {QueryError} about a window that cannot be read
 */
export async function readWindow<Id extends ReportId>(run: PullRun<Id>, window: Interval): Promise<WindowOutcome<Id>> {
  const startMs = run.client.clock.now();
  let step = firstStep(contextOf(run, window));
  for (;;) {
    run.traits = step.traits;
    if ("split" in step) return step;
    if ("failure" in step) throw toQueryError(run, window, step.failure);
    if ("done" in step) {
      // Only probes request another report, and their results are never those of a window.
      const result = step.done as ReportResult<Id>;
      run.serverMs = result.serverTimeMs ?? run.serverMs;
      const readAtMs = run.plan.fixedNowMs ?? result.serverTimeMs ?? startMs;
      return { result, gap: step.gap, readAtMs };
    }
    const observation = await observe(run, step.request);
    step = nextStep(step.state, observation, contextOf(run, window));
  }
}

/** With what is known now: another window may have been read meanwhile. */
function contextOf(run: PullRun, window: Interval): WindowContext {
  const { plan, traits, client } = run;
  return { window, traits, granularity: plan.granularity, rowLimit: client.rowLimit, past: pastInterval(run) };
}

async function observe(run: PullRun, { isProbe, from, dateEnd, canSplit }: RangeRequest): Promise<Observation> {
  const target: Pick<PullPlan, "report" | "parameters"> = isProbe
    ? { report: referenceReport, parameters: {} }
    : run.plan;
  try {
    const query = { ...target.parameters, ...datesOf(from, dateEnd) } as ReportQuery<ReportId>;
    const result = await requestWithRetries(run, target.report, query, canSplit);
    return result === "too-large" ? result : { result };
  } catch (error) {
    if (error instanceof QueryError && error.refusal === "invalid-date") return { refused: error };
    throw error;
  }
}

const failure = failuresFrom(pullMessages);

function toQueryError(
  { client, plan }: PullRun,
  { from, to }: Interval,
  cause: WindowFailure | QueryError,
): QueryError {
  if (cause instanceof QueryError) return cause;
  const reason = cause === "window-not-divisible" ? failure(cause, { seconds: to - from }) : failure(cause, {});
  const refusal = cause === "window-not-divisible" ? "row-limit" : undefined;
  const request = { origin: client.origin, report: plan.report, query: datesOf(from, to - 1) };
  return new QueryError(request, reason, { refusal, remedy: "" });
}

function datesOf(from: number, dateEnd: number): { date_ini: string; date_end: string } {
  return { date_ini: formatVendorTime(from), date_end: formatVendorTime(dateEnd) };
}
