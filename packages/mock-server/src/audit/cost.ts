import { type DataSource, forEachCooperatively, type ReportData, readReport, restrictSource } from "@mockvox/fixtures";
import { type Answers, type ReportId, reportOf } from "@mockvox/spec";
import { selectCampaigns } from "../response/read-data.ts";
import { parseFigure } from "./figures.ts";
import type { AffectedSegment } from "./verdict.ts";

/** What is missing or different in the client's data, computed from the contact centre. */
export interface Cost {
  /** Rows that the client lacks, or has with other values. */
  rows: number;
  /** By how much each column of the report adds up to more than what the client has. */
  totals: Readonly<Record<string, number>>;
  /** False if only the latest of many seconds were counted, so that the cost is at least this. */
  isExact: boolean;
}

/** A report as the mock server serves it to one tenant. */
export interface CostSubject {
  source: DataSource;
  report: ReportId;
  campaign: string | undefined;
  answers: Answers;
  /** What the client could have known by then, in epoch seconds. */
  now: number;
}

/** A month: longer times are counted in part, so that an audit of a year stays fast. */
const maxHours = 31 * 24;
const hourSeconds = 3_600;

export const noCost: Cost = { rows: 0, totals: {}, isExact: true };

/** The rows of the seconds at `now`, less what the client saw of them. */
export async function costOf(segments: readonly AffectedSegment[], subject: CostSubject): Promise<Cost> {
  if (segments.length === 0) return noCost;
  const counted = latestOf(segments);
  const seen = counted.flatMap(({ from, to, seenAt }) => (seenAt === undefined ? [] : [{ from, to, now: seenAt }]));
  const balance: Balance = { count: 0, totals: {}, rows: seen.length > 0 ? new Map() : undefined };
  await addReport(
    balance,
    counted.map(({ from, to }) => ({ from, to, now: subject.now })),
    1,
    subject,
  );
  if (seen.length > 0) await addReport(balance, seen, -1, subject);
  return {
    rows: balance.rows ? countMissing(balance.rows) : balance.count,
    totals: Object.fromEntries(Object.entries(balance.totals).map(([column, total]) => [column, toThousandths(total)])),
    isExact: counted.length === segments.length,
  };
}

/** The latest segments, within the number of hours that are counted; the first of them may be cut. */
function latestOf(segments: readonly AffectedSegment[]): readonly AffectedSegment[] {
  let hours = 0;
  let hourStart = Number.POSITIVE_INFINITY;
  let first = segments.length;
  for (; first > 0 && hours < maxHours; first -= 1) {
    const { from, to } = segments[first - 1] ?? { from: 0, to: 0 };
    hours += (Math.min(ceilToHour(to), hourStart) - floorToHour(from)) / hourSeconds;
    hourStart = floorToHour(from);
  }
  const latest = segments.slice(first);
  const start = (latest.at(-1)?.to ?? 0) - maxHours * hourSeconds;
  return hours > maxHours && latest.length === 1
    ? latest.map((one) => ({ ...one, from: Math.max(one.from, start) }))
    : latest;
}

function floorToHour(second: number): number {
  return second - (second % hourSeconds);
}

function ceilToHour(second: number): number {
  return Math.ceil(second / hourSeconds) * hourSeconds;
}

/** What should be there less what was seen. */
interface Balance {
  count: number;
  totals: Record<string, number>;
  /** How often each row is missing; negative for a row that was seen and is there no longer. Undefined if nothing was seen. */
  rows: Map<string, number> | undefined;
}

async function addReport(
  balance: Balance,
  segments: Parameters<typeof restrictSource>[1],
  sign: 1 | -1,
  { source, report, campaign, answers, now }: CostSubject,
): Promise<void> {
  const selection = {
    from: segments[0]?.from ?? 0,
    to: segments.at(-1)?.to ?? 0,
    now,
    campaignId: selectCampaigns(report, campaign, answers),
  };
  const data = await readReport(restrictSource(source, segments), report, selection, countingAnswers(answers));
  await addRows(balance, data, sign, reportOf(report).sumColumns);
}

/** Formats that keep every second and cent, and list only rows in which something happened. */
export function countingAnswers(answers: Answers): Answers {
  return {
    ...answers,
    "minutes-format": "clock",
    "cost-format": "plain",
    "total-row": "absent",
    "row-order": "ascending",
    "quiet-hours": "omitted",
    "idle-skills": "omitted",
  };
}

async function addRows(
  balance: Balance,
  { count, body }: ReportData,
  sign: 1 | -1,
  sumColumns: readonly string[],
): Promise<void> {
  const addRow = (row: Record<string, string>): void => {
    for (const column of sumColumns) {
      balance.totals[column] = (balance.totals[column] ?? 0) + sign * parseFigure(row[column]);
    }
    if (!balance.rows) return;
    const text = JSON.stringify(row);
    const rest = (balance.rows.get(text) ?? 0) + sign;
    if (rest === 0) balance.rows.delete(text);
    else balance.rows.set(text, rest);
  };
  if (body.shape === "buckets") return Object.values(body.data).forEach(addRow);
  balance.count += sign * count;
  if (sumColumns.length > 0 || balance.rows) await forEachCooperatively(body.chunks(), (rows) => rows.forEach(addRow));
}

/** Minutes and costs are fractions. */
function toThousandths(figure: number): number {
  return Math.round(figure * 1_000) / 1_000;
}

function countMissing(rows: ReadonlyMap<string, number>): number {
  let missing = 0;
  for (const count of rows.values()) missing += Math.max(0, count);
  return missing;
}
