import { type DataSource, type DateRange, edgesBetween, forEachCooperatively, readReport } from "@mockvox/fixtures";
import { type Answers, formatVendorTime, type ReportId, reportIds, reportOf, vendorOffsetSeconds } from "@mockvox/spec";
import { parseFigure } from "../audit/figures.ts";
import { parseTime } from "../controls/parse-body.ts";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import type { Dimension, Overview, OverviewOptions, OverviewPart, ReportOverview } from "./overview-options.ts";

/** What an overview reads: the rows that one tenant would get now. */
export interface OverviewSubject {
  source: DataSource;
  /** The answers of the tenant's profile. */
  answersFor(report: ReportId): Answers;
  /** The tenant's clock, epoch milliseconds. */
  now: number;
}

const daySeconds = 86_400;
const maxDays = 366;

/** Sums up the rows of a date range without requests: it uses no quota and no slot, and nothing of it is recorded. */
export async function readOverview(subject: OverviewSubject, given: OverviewOptions): Promise<Overview> {
  const options = validateValue("OverviewQuery", given, "overview");
  const from = secondOf(options.from, "from") ?? dayStartOf(Math.floor(subject.now / 1000));
  const to = secondOf(options.to, "to") ?? dayStartOf(from) + daySeconds - 1;
  if (to < from || to - from >= maxDays * daySeconds) {
    throw new MockServerError("invalid-overview-range", {
      from: formatVendorTime(from),
      to: formatVendorTime(to),
      max: maxDays,
    });
  }
  const range = { from, to: to + 1, now: Math.floor(subject.now / 1000) };
  const reports: ReportOverview[] = [];
  for (const report of reportIds) {
    if (options.report === undefined || options.report === report) reports.push(await sumUp(report, range, subject));
  }
  return {
    from: formatVendorTime(from),
    to: formatVendorTime(to),
    reports,
    edges: edgesBetween(subject.source, range.from, range.to),
  };
}

function secondOf(time: unknown, name: string): number | undefined {
  return time === undefined ? undefined : Math.floor(parseTime(time, name) / 1000);
}

function dayStartOf(second: number): number {
  return Math.floor((second + vendorOffsetSeconds) / daySeconds) * daySeconds - vendorOffsetSeconds;
}

type Range = Pick<DateRange, "from" | "to" | "now">;
type Row = Readonly<Record<string, string>>;

async function sumUp(report: ReportId, range: Range, subject: OverviewSubject): Promise<ReportOverview> {
  const totals = createTotals(report);
  const rows = await readRows(report, range, subject, "all", (row, bucket) => totals.add(row, bucket));
  const campaigns: OverviewPart[] = [];
  for (const id of report === "campaign_8" ? subject.source.campaignIds : []) {
    const ofCampaign = createTotals(report);
    await readRows(report, range, subject, id, (row) => ofCampaign.add(row, undefined));
    campaigns.push({ by: "campaign", key: id, totals: ofCampaign.all });
  }
  return { report, rows, totals: totals.all, parts: [...totals.parts(), ...campaigns] };
}

/** Reads all rows of a report in the tenant's own format, without rows of totals. Returns their number. */
async function readRows(
  report: ReportId,
  range: Range,
  { source, answersFor }: OverviewSubject,
  campaignId: string,
  add: (row: Row, bucket?: string) => void,
): Promise<number> {
  const answers: Answers = {
    ...answersFor(report),
    "total-row": "absent",
    "global-figures": "absent",
    "row-order": "ascending",
    "row-grain": "hour",
    "hour-key": "date",
    "hour-format": "timestamp",
  };
  const { count, body } = await readReport(source, report, { ...range, campaignId }, answers);
  if (body.shape === "buckets") {
    for (const [bucket, row] of Object.entries(body.data)) add(row, bucket);
    return Object.keys(body.data).length;
  }
  await forEachCooperatively(body.chunks(), (rows) => {
    for (const row of rows) add(row);
  });
  return count;
}

/** The totals of the rows of a report, and those of its parts. */
interface Totals {
  readonly all: Record<string, number>;
  add(row: Row, bucket: string | undefined): void;
  parts(): OverviewPart[];
}

function createTotals(report: ReportId): Totals {
  const columns = reportOf(report).sumColumns;
  const journeys = new Set<string>();
  const all: Record<string, number> = report === "diagram_13" ? { journeys: 0 } : {};
  for (const column of columns) all[column] = 0;
  const parts = new Map<string, OverviewPart & { totals: Record<string, number> }>();
  const partOf = (by: Dimension, key: string): Record<string, number> => {
    const id = `${by} ${key}`;
    const found = parts.get(id) ?? { by, key, totals: {} };
    parts.set(id, found);
    return found.totals;
  };
  return {
    all,
    parts: () => [...parts.values()],
    add: (row, bucket) => {
      const figures = report === "diagram_13" ? newJourney(row, journeys) : figuresOf(row, columns);
      if (!figures) return;
      addFigures(all, figures);
      for (const [by, key] of dimensionsOf(report, row, bucket)) addFigures(partOf(by, key), figures);
    },
  };
}

/** A journey has a row for each option; only its first one counts. */
function newJourney({ conn_id: id = "" }: Row, known: Set<string>): Record<string, number> | undefined {
  if (known.has(id)) return undefined;
  known.add(id);
  return { journeys: 1 };
}

function figuresOf(row: Row, columns: readonly string[]): Record<string, number> {
  return Object.fromEntries(columns.map((column) => [column, parseFigure(row[column])]));
}

function addFigures(totals: Record<string, number>, figures: Readonly<Record<string, number>>): void {
  for (const [column, figure] of Object.entries(figures)) {
    // Minutes and costs are fractions.
    totals[column] = Math.round(((totals[column] ?? 0) + figure) * 10_000) / 10_000;
  }
}

function dimensionsOf(report: ReportId, row: Row, bucket = ""): readonly (readonly [Dimension, string])[] {
  const { date = "", skill_id = "", channel = "", rp_id = "", cod_opc_menu = "" } = row;
  if (report === "cdr_4") return [["bucket", bucket]];
  if (report === "diagram_2") return [["skill", skill_id]];
  if (report === "campaign_8") return [];
  if (report === "diagram_1_2") {
    return [
      ["hour", date.slice(11, 13)],
      ["day", date.slice(0, 10)],
    ];
  }
  return [
    ["channel", channel],
    ["routing-point", rp_id],
    ["option", cod_opc_menu],
  ];
}
