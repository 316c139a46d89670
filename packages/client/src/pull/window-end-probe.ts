import type { RowOf } from "@mockvox/spec";
import { decode } from "../decode.ts";
import type { ReportResult } from "../report-result.ts";
import type { WindowEndAnswer } from "./cursor.ts";
import { type Interval, nextMonth } from "./window.ts";

/**
 * Finds out whether this server's date ranges include their last second, as a reducer over the responses to a few small requests.
 *
 * The reference row began at a known second and lasted longer. A range that ends with that second contains the row if the end is
 * inclusive: one probe. If it does not, a range that begins there must contain it: a second probe, which tells an exclusive end from a
 * server that filters rows by another second.
 *
 * | state         | requests                                            | the row is found | not found                  | too large     |
 * | ------------- | --------------------------------------------------- | ---------------- | -------------------------- | ------------- |
 * | searching     | an interval in which there may be a reference row   | testing-end      | the next interval, or gives up | the same  |
 * | testing-end   | two seconds that end with the row's second          | inclusive        | testing-start, or gives up | gives up      |
 * | testing-start | two seconds that begin with the row's second        | exclusive        | gives up                   | gives up      |
 */
export type ProbeState =
  | { readonly kind: "searching"; readonly interval: Interval; readonly later: readonly Interval[] }
  | { readonly kind: "testing-end" | "testing-start"; readonly reference: ReferenceRow };

/** The next request, from `from` to `dateEnd`, or the answer; undefined if the rows do not show it. */
export type ProbeStep =
  | { readonly state: ProbeState; readonly from: number; readonly dateEnd: number; readonly canSplit: boolean }
  | { readonly windowEnd: WindowEndAnswer | undefined };

/** The report whose rows contain the second they began and how long they lasted. */
export const referenceReport = "diagram_13";

type MenuRow = RowOf<typeof referenceReport>;

/** A row whose second is known, from a response to a request with `dateEnd`. */
interface ReferenceRow {
  readonly row: MenuRow;
  readonly second: number;
  readonly dateEnd: number;
}

/**
 * Starts with a window that has rows: a row of `diagram_13` is taken from it, for other reports one is searched first.
 *
 * @param dateEnd the second that was sent as `date_end` to get the result
 */
export function startProbe(result: ReportResult, window: Interval, dateEnd: number): ProbeStep {
  const reference = pickReferenceRow(result, window.from, dateEnd);
  return reference ? testEnd(reference) : search([...searchIntervals(window), window]);
}

/** Starts for an empty window, with the last week of a longer interval. */
export function startProbeInPast(interval: Interval): ProbeStep {
  return search(searchIntervals(interval));
}

/** @param result of `diagram_13` */
export function nextProbeStep(state: ProbeState, result: ReportResult | "too-large"): ProbeStep {
  switch (state.kind) {
    case "searching": {
      const { from, to } = state.interval;
      const reference = result === "too-large" ? undefined : pickReferenceRow(result, from, to - 1);
      return reference ? testEnd(reference) : search(state.later);
    }
    case "testing-end": {
      if (contains(result, state.reference)) return { windowEnd: "inclusive" };
      // The last second may be followed by a month's end, which a range may not be allowed to cross.
      const canTestStart = result !== "too-large" && state.reference.second < state.reference.dateEnd;
      return canTestStart ? testStart(state.reference) : { windowEnd: undefined };
    }
    case "testing-start":
      return { windowEnd: contains(result, state.reference) ? "exclusive" : undefined };
  }
}

/** Searches the intervals in turn, without requesting a second after their end. */
function search([interval, ...later]: readonly Interval[]): ProbeStep {
  if (!interval) return { windowEnd: undefined };
  const { from, to } = interval;
  return { state: { kind: "searching", interval, later }, from, dateEnd: to - 1, canSplit: true };
}

function testEnd(reference: ReferenceRow): ProbeStep {
  const { second } = reference;
  return { state: { kind: "testing-end", reference }, from: second - 1, dateEnd: second, canSplit: false };
}

function testStart(reference: ReferenceRow): ProbeStep {
  const { second } = reference;
  return { state: { kind: "testing-start", reference }, from: second, dateEnd: second + 1, canSplit: false };
}

function contains(result: ReportResult | "too-large", { row }: ReferenceRow): boolean {
  return result !== "too-large" && menuRows(result).some((other) => isSameRow(other, row));
}

function menuRows({ report, data }: ReportResult): readonly MenuRow[] {
  return report === referenceReport ? (data as readonly MenuRow[]) : [];
}

function isSameRow(one: MenuRow, other: MenuRow): boolean {
  return one.conn_id === other.conn_id && one.date === other.date && one.second_event === other.second_event;
}

/** The longest row that began before the last second; a row at the last second if there is no other. */
function pickReferenceRow(result: ReportResult, from: number, dateEnd: number): ReferenceRow | undefined {
  const rows = menuRows(result);
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
