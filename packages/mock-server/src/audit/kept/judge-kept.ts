import type { DataSource } from "@mockvox/fixtures";
import type { Answers } from "@mockvox/spec";
import type { AuditFinding, KeptSummary } from "../findings/audit-report.ts";
import { describeEvidence, nameOf, textsOf } from "../findings/describe.ts";
import type { LoggedSeries } from "../log/logged-series.ts";
import { toleranceTexts } from "../messages/tolerances.ts";
import { clip, type TimeSpan } from "../time/intervals.ts";
import { type AskedServer, askedServersOf, selectSeries } from "./asked-servers.ts";
import type { Tolerance } from "./cells.ts";
import { type ColumnMapping, mapColumns } from "./columns.ts";
import { compareRows } from "./compare-rows.ts";
import { compareSums } from "./compare-sums.ts";
import { toFindings } from "./kept-findings.ts";
import type { KeptInput } from "./kept-input.ts";
import { isSummed, type NamedRow, nameRows } from "./kept-row.ts";
import { stretchesOf } from "./reading.ts";
import { checkTimes } from "./times/check-times.ts";
import { type SpanSelection, selectSpan } from "./times/rows-in-span.ts";
import { readTruth } from "./truth.ts";

/** What kept rows are judged by. */
export interface KeptContext {
  /** The requests that are judged. */
  series: readonly LoggedSeries[];
  span: TimeSpan;
  sourceOf(server: string): DataSource;
  answersOf(series: LoggedSeries): Answers;
}

/** What is known about kept rows. */
interface JudgedRows {
  findings: AuditFinding[];
  summary: KeptSummary;
}

/** Compares the rows that a client kept with those that it should have, and says which request explains each difference. */
export async function judgeKept(
  kept: KeptInput,
  report: LoggedSeries["report"] | undefined,
  context: KeptContext,
): Promise<JudgedRows> {
  const mapping = mapColumns(kept, report ?? onlyReportOf(context.series));
  const series = selectSeries(context.series, mapping.report, kept);
  const rows = nameRows(kept.rows, mapping);
  checkTimes(rows, mapping);
  const isByDay = series.some((each) => context.answersOf(each)["row-grain"] === "day");
  const selection = selectSpan(mapping, context.span, isByDay);
  const keptRows = rows.filter(selection.has);
  const [first, ...others] = askedServersOf(series, selection.wide);
  const withoutComparison = (...findings: AuditFinding[]): JudgedRows => ({
    findings,
    summary: {
      report: mapping.report,
      columns: mapping.columns,
      keptRows: keptRows.length,
      expectedRows: 0,
      tolerated: [],
    },
  });
  if (!first) return withoutComparison();
  const servers = [first, ...others] as const;
  const customServer = servers.find(({ server }) => context.sourceOf(server).fixedRows?.[mapping.report]);
  if (customServer) return withoutComparison(noteCustomRows(customServer));
  // Kept rows of the user's own responses cannot be told from others.
  if (servers.some(({ view }) => clip(view.own, context.span.from, context.span.to).length > 0)) {
    return withoutComparison();
  }
  return compare(keptRows, servers, { ...context, mapping, selection });
}

async function compare(
  keptRows: readonly NamedRow[],
  servers: readonly [AskedServer, ...AskedServer[]],
  { mapping, selection, sourceOf, answersOf }: KeptContext & { mapping: ColumnMapping; selection: SpanSelection },
): Promise<JudgedRows> {
  const inputs = servers.map(({ server, series, view }) => ({
    source: sourceOf(server),
    answers: answersOf(series[0]),
    campaigns: [...new Set(series.map(({ campaign = "" }) => campaign))],
    stretches: selection.divide(stretchesOf(view)),
  }));
  const expected = (await readTruth(inputs, mapping)).filter(selection.has);
  const tolerated = new Set<Tolerance>();
  const views = servers.map(({ view }) => view);
  const isCampaignTwice = inputs.some(({ campaigns }) => campaigns.includes("all") && campaigns.length > 1);
  const differences = isSummed(mapping)
    ? compareSums(expected, keptRows, { mapping, views, tolerated, isCampaignTwice })
    : compareRows(expected, keptRows, { mapping, tolerated });
  return {
    findings: toFindings(differences, servers, mapping),
    summary: {
      report: mapping.report,
      columns: mapping.columns,
      keptRows: keptRows.length,
      expectedRows: expected.length,
      tolerated: [...tolerated].map((id) => toleranceTexts[id]),
    },
  };
}

/** Custom rows belong to whole requests, so that it is not known how often a client should have them. */
function noteCustomRows({ series: [first] }: AskedServer): AuditFinding {
  return {
    ...nameOf(first),
    id: "custom-rows",
    severity: "information",
    ...textsOf("custom-rows", undefined, 0),
    ...describeEvidence([], []),
  };
}

/** The report, if only one was requested. */
function onlyReportOf(series: readonly LoggedSeries[]): LoggedSeries["report"] | undefined {
  const reports = new Set(series.map(({ report }) => report));
  return reports.size === 1 ? series[0]?.report : undefined;
}
