import type { DataSource } from "@mockvox/fixtures";
import { type Answers, reportOf } from "@mockvox/spec";
import type { AuditFinding, AuditRow, KeptSummary } from "../findings/audit-report.ts";
import { describeEvidence, describeRange, describeRequest, nameOf, textsOf } from "../findings/describe.ts";
import type { LoggedSeries } from "../log/logged-series.ts";
import { toleranceTexts } from "../messages/tolerances.ts";
import { type TimeSpan, union } from "../time/intervals.ts";
import { createSeriesView, type SeriesView } from "../time/series-view.ts";
import type { AuditSeverity } from "../verdict.ts";
import type { Tolerance } from "./cells.ts";
import { mapColumns } from "./columns.ts";
import { compareRows } from "./compare-rows.ts";
import { compareSums } from "./compare-sums.ts";
import type { RowDifference } from "./difference.ts";
import type { KeptInput } from "./kept-input.ts";
import { describeKey, nameRows } from "./kept-row.ts";
import type { KeptRowsVerdict } from "./kept-verdict.ts";
import { doublingOf, stretchesOf } from "./reading.ts";
import { readTruth } from "./truth.ts";

/** What kept rows are judged by. */
export interface KeptContext {
  series: readonly LoggedSeries[];
  span: TimeSpan;
  sourceOf(server: string): DataSource;
  answersOf(series: LoggedSeries): Answers;
}

const maxRows = 20;

const severities: Readonly<Record<KeptRowsVerdict, AuditSeverity>> = {
  "rows-missing": "loss",
  "rows-doubled": "doubling",
  "rows-changed": "wrong",
  "rows-unknown": "wrong",
};

/** Compares the rows that a client kept with those that it should have, and says which request explains each difference. */
export async function judgeKept(
  kept: KeptInput,
  report: LoggedSeries["report"] | undefined,
  context: KeptContext,
): Promise<{ findings: AuditFinding[]; summary: KeptSummary }> {
  const mapping = mapColumns(kept, report ?? onlyReportOf(context.series));
  const series = context.series.filter(
    (each) => each.report === mapping.report && (kept.campaign === undefined || each.campaign === kept.campaign),
  );
  const tolerated = new Set<Tolerance>();
  const keptRows = nameRows(kept.rows, mapping);
  const summary = { report: mapping.report, keptRows: keptRows.length, columns: mapping.columns };
  const [first] = series;
  if (!first) return { findings: [], summary: { ...summary, expectedRows: 0, tolerated: [] } };
  const view = viewOf(series, context.span);
  // Kept rows of the user's own responses cannot be told from others.
  if (view.own.length > 0) return { findings: [], summary: { ...summary, expectedRows: 0, tolerated: [] } };
  const campaigns = [...new Set(series.map(({ campaign = "" }) => campaign))];
  const input = {
    source: context.sourceOf(first.server),
    answers: context.answersOf(first),
    campaigns,
    stretches: stretchesOf(view),
  };
  const expected = await readTruth(input, mapping);
  const isSummed = reportOf(mapping.report).sumColumns.length > 0;
  const isCampaignTwice = campaigns.includes("all") && campaigns.length > 1;
  const differences = isSummed
    ? compareSums(expected, keptRows, { mapping, view, tolerated, isCampaignTwice })
    : compareRows(expected, keptRows, { mapping, view, tolerated });
  const groups = Map.groupBy(differences, ({ verdict, cause }) => `${verdict}/${cause}`);
  return {
    findings: [...groups.values()].map((group) => toFinding(group, first, view, (row) => describeKey(row, mapping))),
    summary: { ...summary, expectedRows: expected.length, tolerated: [...tolerated].map((id) => toleranceTexts[id]) },
  };
}

/** The report, if only one was requested. */
function onlyReportOf(series: readonly LoggedSeries[]): LoggedSeries["report"] | undefined {
  const reports = new Set(series.map(({ report }) => report));
  return reports.size === 1 ? series[0]?.report : undefined;
}

/** All requests for the rows: a client may use several tokens, or campaigns one by one. */
function viewOf(series: readonly LoggedSeries[], span: TimeSpan): SeriesView {
  const records = series.flatMap((each) => each.series.records()).sort((a, b) => a.at - b.at);
  const known = Math.max(span.from, ...series.map(({ dropped }) => dropped.end));
  return createSeriesView(records, "recorded", { from: known, to: span.to });
}

function toFinding(
  differences: readonly RowDifference[],
  series: LoggedSeries,
  view: SeriesView,
  keyOf: (row: RowDifference["row"]) => Record<string, string>,
): AuditFinding {
  const [{ verdict, cause } = { verdict: "rows-unknown", cause: undefined } as const] = differences;
  const rows = differences.slice(0, maxRows).map((difference) => describeRow(difference, view, keyOf));
  const count = differences.reduce((sum, { expected, kept }) => sum + Math.max(1, Math.abs(kept - expected)), 0);
  const evidence = evidenceOf(differences, view);
  return {
    ...nameOf(series),
    id: verdict,
    cause,
    severity: severities[verdict],
    ...textsOf(verdict, cause, count),
    ...describeEvidence(evidence.ranges, evidence.requests),
    rows,
    rowCount: differences.length,
  };
}

function describeRow(
  { verdict, row, expected, kept, changes, stretch }: RowDifference,
  view: SeriesView,
  keyOf: (row: RowDifference["row"]) => Record<string, string>,
): AuditRow {
  const doubling = verdict === "rows-doubled" && stretch ? doublingOf(view, stretch) : undefined;
  const request = doubling?.request ?? stretch?.request;
  const range = doubling?.range ?? stretch;
  return {
    key: keyOf(row),
    expected,
    kept,
    ...(changes ? { changes } : {}),
    ...(range ? { range: describeRange(range) } : {}),
    ...(request ? { request: describeRequest(request.request) } : {}),
  };
}

/** The time of the rows, and the requests for it. Rows of sums are explained by what was read twice, if anything was. */
function evidenceOf(
  differences: readonly RowDifference[],
  view: SeriesView,
): { ranges: TimeSpan[]; requests: SeriesView["requests"] } {
  const stretches = new Set(differences.flatMap(({ stretch }) => (stretch ? [stretch] : [])));
  if (stretches.size === 0) {
    const isDoubled = differences[0]?.verdict === "rows-doubled";
    const ranges = isDoubled ? union(view.coverage.overlaps) : [];
    const requests = view.ranges.filter((range) => ranges.some(({ from, to }) => range.from < to && range.to > from));
    return { ranges, requests: requests.map(({ request }) => request) };
  }
  const requests = new Set([...stretches].flatMap(({ request }) => (request ? [request.request] : [])));
  return { ranges: union([...stretches]), requests: [...requests] };
}
