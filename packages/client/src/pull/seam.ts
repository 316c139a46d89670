import { formatVendorSecond, type RowOf } from "@mockvox/spec";
import { kindOf } from "@mockvox/spec/kinds";
import { decode } from "../decode/decode.ts";
import type { Reading } from "../reading.ts";
import type { Asker } from "./asker.ts";
import type { WindowEnd } from "./cursor.ts";
import { nextMonth, type Span } from "./window.ts";

/** The report whose rows tell the second in which they began, and how long they went on. */
const telling = "diagram_13";

type MenuRow = RowOf<typeof telling>;

/** A row whose second is known, in an answer that was asked up to some second. */
interface Witness {
  readonly row: MenuRow;
  readonly second: number;
  readonly last: number;
}

/** A window, and the second that was asked for as its end. */
interface AskedWindow {
  readonly window: Span;
  readonly last: number;
}

/**
 * Finds out whether a window of this server contains its last second.
 *
 * A row is known to have begun at some second and to have gone on for more. A window that ends with that second has it when the
 * end belongs to the window: one probe. If it has not, a window that begins there must have it: a second probe, which tells an
 * end that does not belong from a server that files rows by another second.
 *
 * @param reading of the window, not empty; rows of `diagram_13` are taken from it, other reports look for some first
 * @returns undefined when it cannot be found out
 */
export async function settleWindowEnd(
  ask: Asker["ask"],
  reading: Reading,
  { window, last }: AskedWindow,
): Promise<WindowEnd | undefined> {
  const witness = witnessIn(reading, window.from, last) ?? (await findWitness(ask, [...latestOf(window), window]));
  return witness && (await settleBy(ask, witness));
}

/** The same for a window in which nothing happened: by rows of the last week of a longer stretch. */
export async function settleByNoons(ask: Asker["ask"], stretch: Span): Promise<WindowEnd | undefined> {
  const witness = await findWitness(ask, latestOf(stretch));
  return witness && (await settleBy(ask, witness));
}

async function settleBy(ask: Asker["ask"], { row, second, last }: Witness): Promise<WindowEnd | undefined> {
  const has = async (from: number, to: number): Promise<boolean | undefined> => {
    const answer = await ask(telling, queryOf(from, to), false);
    return answer === "too much" ? undefined : answer.data.some((other) => isSame(other, row));
  };
  const atEnd = await has(second - 1, second);
  if (atEnd) return "inclusive";
  // Behind the last second may lie a month's end, across which nobody can ask.
  return atEnd === false && second < last && (await has(second, second + 1)) ? "exclusive" : undefined;
}

/** The row of which the most is known to lie behind its second; one at the last second if there is no other. */
function witnessIn({ report, data }: Reading, from: number, last: number): Witness | undefined {
  if (report !== telling) return undefined;
  const rows = data as readonly MenuRow[];
  const { data: decoded } = decode(telling, { data: rows });
  let best: (Witness & { length: number }) | undefined;
  for (const [at, { date, second_event = 0 }] of decoded.entries()) {
    const row = rows[at];
    const second = (date?.getTime() ?? 0) / 1000;
    const length = second < last ? second_event : 1;
    if (row && second > from && second <= last && second_event >= 2 && length > (best?.length ?? 0))
      best = { row, second, last, length };
  }
  return best;
}

/** Looks into one stretch after the other, none of which asks for a second behind it. */
async function findWitness(ask: Asker["ask"], spans: readonly Span[]): Promise<Witness | undefined> {
  for (const { from, to } of spans) {
    const answer = await ask(telling, queryOf(from, to - 1), true);
    const witness = answer === "too much" ? undefined : witnessIn(answer, from, to - 1);
    if (witness) return witness;
  }
  return undefined;
}

const day = 86_400;
const noonUtc = 17 * 3_600;

/** Where a row is looked for: in the hour behind the last noon, which holds little; then in the week up to there, within its month. */
function latestOf({ from, to }: Span): Span[] {
  const noon = Math.floor((to - noonUtc - 3_600) / day) * day + noonUtc;
  const hour = { from: noon, to: noon + 3_600 };
  const weekAgo = Math.max(from, noon - 7 * day);
  const month = nextMonth(weekAgo);
  const week = { from: month < noon ? month : weekAgo, to: noon };
  return [hour, week].filter((span) => span.from >= from && span.from < span.to);
}

function queryOf(from: number, to: number): { date_ini: string; date_end: string } {
  return { date_ini: formatVendorSecond(from), date_end: formatVendorSecond(to) };
}

function isSame(one: MenuRow, other: MenuRow): boolean {
  return one.conn_id === other.conn_id && one.date === other.date && one.second_event === other.second_event;
}

/** Whether a report's data count nothing: no rows at all, or rows whose counts are all zero. */
export function countsNothing({ report, data }: Reading): boolean {
  const rows: readonly object[] = Object.values(data);
  return rows.every((row) => {
    const counts = Object.entries(row).filter(([column]) => kindOf(report, column) === "count");
    return counts.length > 0 && counts.every(([, cell]) => Number(cell) === 0);
  });
}
