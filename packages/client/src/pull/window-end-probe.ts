import { formatVendorTime, type RowOf } from "@mockvox/spec";
import { columnKindOf } from "@mockvox/spec/kinds";
import { decode } from "../decode/decode.ts";
import type { ReportResult } from "../report-result.ts";
import type { WindowEndAnswer } from "./cursor.ts";
import type { RetryingClient } from "./retry.ts";
import { type Interval, nextMonth } from "./window.ts";

/** The report whose rows contain the second they began and how long they lasted. */
const referenceReport = "diagram_13";

type MenuRow = RowOf<typeof referenceReport>;

/** A row whose second is known, from a response to a request with `dateEnd`. */
interface ReferenceRow {
  readonly row: MenuRow;
  readonly second: number;
  readonly dateEnd: number;
}

/** A window, and the second sent as `date_end`. */
interface RequestedWindow {
  readonly window: Interval;
  readonly dateEnd: number;
}

/**
 * Finds out whether this server's date ranges include their last second.
 *
 * The reference row began at a known second and lasted longer. A range that ends with that second contains the row if the end is
 * inclusive: one probe. If it does not, a range that begins there must contain it: a second probe, which tells an exclusive end from a
 * server that filters rows by another second.
 *
 * @param result of the window, not empty; a row of `diagram_13` is taken from it, for other reports one is searched first
 * @returns undefined if it cannot be determined
 */
export async function probeWindowEnd(
  report: RetryingClient["report"],
  result: ReportResult,
  { window, dateEnd }: RequestedWindow,
): Promise<WindowEndAnswer | undefined> {
  const reference =
    pickReferenceRow(result, window.from, dateEnd) ??
    (await findReferenceRow(report, [...searchIntervals(window), window]));
  return reference && (await probeWith(report, reference));
}

/** The same for an empty window: with a row from the last week of a longer interval. */
export async function probeByNoonHours(
  report: RetryingClient["report"],
  interval: Interval,
): Promise<WindowEndAnswer | undefined> {
  const reference = await findReferenceRow(report, searchIntervals(interval));
  return reference && (await probeWith(report, reference));
}

async function probeWith(
  report: RetryingClient["report"],
  { row, second, dateEnd }: ReferenceRow,
): Promise<WindowEndAnswer | undefined> {
  const isIn = async (first: number, last: number): Promise<boolean | undefined> => {
    const result = await report(referenceReport, dateParameters(first, last), false);
    return result === "too-large" ? undefined : result.data.some((other) => isSameRow(other, row));
  };
  const isInWhenLast = await isIn(second - 1, second);
  if (isInWhenLast) return "inclusive";
  // The last second may be followed by a month's end, which a range may not be allowed to cross.
  const canProbeStart = isInWhenLast === false && second < dateEnd;
  return canProbeStart && (await isIn(second, second + 1)) ? "exclusive" : undefined;
}

/** The longest row that began before the last second; a row at the last second if there is no other. */
function pickReferenceRow({ report, data }: ReportResult, from: number, dateEnd: number): ReferenceRow | undefined {
  if (report !== referenceReport) return undefined;
  const rows = data as readonly MenuRow[];
  const { data: decoded } = decode(referenceReport, { data: rows });
  let best: (ReferenceRow & { length: number }) | undefined;
  for (const [at, { date, second_event = 0 }] of decoded.entries()) {
    const row = rows[at];
    const second = (date?.getTime() ?? 0) / 1000;
    const length = second < dateEnd ? second_event : 1;
    if (row && second > from && second <= dateEnd && second_event >= 2 && length > (best?.length ?? 0))
      best = { row, second, dateEnd, length };
  }
  return best;
}

/** Searches the intervals in turn, without requesting a second after their end. */
async function findReferenceRow(
  report: RetryingClient["report"],
  intervals: readonly Interval[],
): Promise<ReferenceRow | undefined> {
  for (const { from, to } of intervals) {
    const result = await report(referenceReport, dateParameters(from, to - 1), true);
    const reference = result === "too-large" ? undefined : pickReferenceRow(result, from, to - 1);
    if (reference) return reference;
  }
  return undefined;
}

const day = 86_400;
const noonUtc = 17 * 3_600;

/** Where to search a row: the hour after the last noon, which is small; then the week before it, within its month. */
function searchIntervals({ from, to }: Interval): Interval[] {
  const noon = Math.floor((to - noonUtc - 3_600) / day) * day + noonUtc;
  const hour = { from: noon, to: noon + 3_600 };
  const weekAgo = Math.max(from, noon - 7 * day);
  const month = nextMonth(weekAgo);
  const week = { from: month < noon ? month : weekAgo, to: noon };
  return [hour, week].filter((interval) => interval.from >= from && interval.from < interval.to);
}

function dateParameters(first: number, last: number): { date_ini: string; date_end: string } {
  return { date_ini: formatVendorTime(first), date_end: formatVendorTime(last) };
}

function isSameRow(one: MenuRow, other: MenuRow): boolean {
  return one.conn_id === other.conn_id && one.date === other.date && one.second_event === other.second_event;
}

/** Whether there are no rows at all, or only rows whose counts are all zero. */
export function hasOnlyZeroCounts({ report, data }: ReportResult): boolean {
  const rows: readonly object[] = Object.values(data);
  return rows.every((row) => {
    const counts = Object.entries(row).filter(([column]) => columnKindOf(report, column) === "count");
    return counts.length > 0 && counts.every(([, cell]) => Number(cell) === 0);
  });
}
