import type { DataSource } from "@mockvox/fixtures";
import type { Answers, ReportId } from "@mockvox/spec";
import { type Cost, type CostSubject, costOf, noCost } from "./cost.ts";
import type { AuditedSeries, AuditFinding, AuditReport } from "./findings/audit-report.ts";
import { describeDays } from "./findings/days.ts";
import { describeEvidence, describeRange, nameOf, textsOf } from "./findings/describe.ts";
import { judgeSeries } from "./judge-series.ts";
import { judgeKept } from "./kept/judge-kept.ts";
import type { KeptInput } from "./kept/kept-input.ts";
import type { LoggedSeries } from "./log/logged-series.ts";
import { gapsOf } from "./rules/gaps.ts";
import type { TimeSpan } from "./time/intervals.ts";
import { asksFor, createSeriesView, type SeriesView, type WindowEnd } from "./time/series-view.ts";
import type { AuditVerdict } from "./verdict.ts";

/** What an audit judges, and by what. */
export interface AuditInput {
  series: readonly LoggedSeries[];
  droppedRequests: number;
  /** The seconds to judge. */
  span: TimeSpan;
  /** Judges only requests for this report. */
  report: ReportId | undefined;
  /** The rows that the client kept, if they are to be judged, too. */
  kept: KeptInput | undefined;
  sourceOf(server: string): DataSource;
  /** The answers that a tenant's profile has now. */
  answersOf(series: LoggedSeries): Answers;
}

/** The requests of a series as they look under each answer to the claim `window-end`. */
type Views = Readonly<Record<WindowEnd, SeriesView>>;

/** Judges the requests of every series, and counts what they cost. */
export async function audit(input: AuditInput): Promise<AuditReport> {
  const { droppedRequests, span, sourceOf, answersOf } = input;
  const series = input.series.filter(({ report }) => input.report === undefined || report === input.report);
  const findings: AuditFinding[] = [];
  const audited: AuditedSeries[] = [];
  const judgedSeries: LoggedSeries[] = [];
  for (const logged of series) {
    const views = createViews(logged, span);
    if (views.recorded.requests.length === 0) continue;
    judgedSeries.push(logged);
    audited.push(describeSeries(logged, views.recorded));
    const subject = {
      source: sourceOf(logged.server),
      report: logged.report,
      campaign: logged.campaign,
      answers: answersOf(logged),
      now: views.recorded.lastAt,
    };
    findings.push(...(await findIn(logged, views, subject)));
  }
  const context = { series: judgedSeries, span, sourceOf, answersOf };
  const judged = input.kept && (await judgeKept(input.kept, input.report, context));
  findings.push(...(judged?.findings ?? []));
  return {
    findings: findings.filter(({ severity }) => severity !== "information"),
    notes: findings.filter(({ severity }) => severity === "information"),
    series: audited,
    droppedRequests,
    ...(judged ? { kept: judged.summary } : {}),
  };
}

/** Nothing is concluded about the time before the latest second that a dropped request asked for. */
function createViews({ series, dropped }: LoggedSeries, span: TimeSpan): Views {
  const requests = series.records().sort((a, b) => a.at - b.at);
  const known = { from: Math.max(span.from, dropped.end), to: span.to };
  const asked = requests.filter((request) => asksFor(request, span));
  const viewOf = (windowEnd: WindowEnd): SeriesView => ({
    ...createSeriesView(requests, windowEnd, known),
    requests: asked,
  });
  const [inclusive, exclusive] = [viewOf("inclusive"), viewOf("exclusive")];
  if (requests.every(({ isInclusive }) => isInclusive)) return { recorded: inclusive, inclusive, exclusive };
  const isExclusive = requests.every(({ isInclusive }) => !isInclusive);
  return { recorded: isExclusive ? exclusive : viewOf("recorded"), inclusive, exclusive };
}

async function findIn(logged: LoggedSeries, views: Views, subject: CostSubject): Promise<AuditFinding[]> {
  const others = { inclusive: judgeSeries(views.inclusive), exclusive: judgeSeries(views.exclusive) };
  const same = (["inclusive", "exclusive"] as const).find((answer) => views[answer] === views.recorded);
  const verdicts = same ? others[same] : judgeSeries(views.recorded);
  const findings: AuditFinding[] = [];
  for (const verdict of verdicts) {
    const cost = await costUnderEachAnswer(verdict, others, subject);
    if (verdict.needsCost && !isCostly(cost?.inclusive) && !isCostly(cost?.exclusive)) continue;
    const { id, cause, severity, segments, requests, figure = 0 } = verdict;
    findings.push({
      ...nameOf(logged),
      id,
      cause,
      severity,
      ...textsOf(id, cause, figure),
      ...describeEvidence(segments, requests),
      cost,
    });
  }
  return [...findings, ...(await findByOtherWindowEnd(logged, views, subject))];
}

async function costUnderEachAnswer(
  { id, cause, segments }: AuditVerdict,
  others: Readonly<Record<"inclusive" | "exclusive", readonly AuditVerdict[]>>,
  subject: CostSubject,
): Promise<AuditFinding["cost"]> {
  const isWithoutCost = id === "asked-twice" || id === "own-responses";
  if (segments.length === 0 || isWithoutCost || cause === "utc-days" || cause === "daylight-saving") return undefined;
  const costUnder = async (answer: "inclusive" | "exclusive"): Promise<Cost> => {
    const same = others[answer].filter((verdict) => verdict.id === id);
    const found = same.find((verdict) => verdict.cause === cause) ?? same[0];
    return found ? await costOf(found.segments, subject) : noCost;
  };
  return { inclusive: await costUnder("inclusive"), exclusive: await costUnder("exclusive") };
}

function isCostly(cost: Cost | undefined): boolean {
  return cost !== undefined && (cost.rows > 0 || Object.values(cost.totals).some((total) => total !== 0));
}

/** Gaps that appear only if the server treats `date_end` in the other way than the mock server does. */
async function findByOtherWindowEnd(
  logged: LoggedSeries,
  { recorded, inclusive, exclusive }: Views,
  subject: CostSubject,
): Promise<AuditFinding[]> {
  if (gapsOf(recorded).length > 0) return [];
  const gaps = [gapsOf(exclusive), gapsOf(inclusive)].find(({ length }) => length > 0);
  if (!gaps) return [];
  const cost = await costOf(gaps, subject);
  const isExclusive = gapsOf(exclusive).length > 0;
  return [
    {
      ...nameOf(logged),
      id: "other-window-end",
      severity: "information",
      ...textsOf(
        "other-window-end",
        undefined,
        gaps.reduce((sum, { from, to }) => sum + to - from, 0),
      ),
      ...describeEvidence(gaps, []),
      cost: isExclusive ? { inclusive: noCost, exclusive: cost } : { inclusive: cost, exclusive: noCost },
    },
  ];
}

function describeSeries(logged: LoggedSeries, view: SeriesView): AuditedSeries {
  const { requests, asked } = view;
  const outcomes: Partial<Record<string, number>> = {};
  for (const { outcome } of requests) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const first = asked.at(0);
  const last = asked.at(-1);
  return {
    ...nameOf(logged),
    requests: requests.length,
    outcomes,
    ...(first && last ? describeRange({ from: first.from, to: last.to }) : {}),
    days: describeDays(view),
  };
}
