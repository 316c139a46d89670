import { formatVendorSecond, type RowOf } from "@mockvox/spec";
import { kindOf } from "@mockvox/spec/kinds";
import type { Client } from "../client.ts";
import { decode } from "../decode/decode.ts";
import { QueryError } from "../errors.ts";
import type { Reading } from "../reading.ts";
import type { Asker } from "./asker.ts";
import type { WindowEnd } from "./cursor.ts";
import type { Span } from "./window.ts";

/** The report whose rows tell the second in which they began, and how long they went on. */
const telling = "diagram_13";

type MenuRow = RowOf<typeof telling>;

/** A row whose second is known. */
interface Witness {
  readonly second: number;
  readonly row: MenuRow;
}

/**
 * Finds out whether a window of this server contains its last second.
 *
 * A row is known to have begun at some second and to have gone on for more. A window that ends with that second has it when the
 * end belongs to the window: one probe. If it has not, a window that begins there must have it: a second probe, which tells an
 * end that does not belong from a server that files rows by another second.
 *
 * @param reading of the window, not empty; rows of `diagram_13` are taken from it, other reports look for some first
 * @throws {QueryError} when it cannot be found out
 */
export async function settleWindowEnd(
  ask: Asker["ask"],
  client: Client,
  reading: Reading,
  window: Span,
): Promise<WindowEnd> {
  const has = async ({ row }: Witness, from: number, to: number): Promise<boolean> => {
    const answer = await ask(telling, queryOf({ from, to }));
    return answer !== "too much" && answer.data.some((other) => isSame(other, row));
  };

  const witness = witnessIn(reading, window) ?? (await findWitness(ask, window));
  if (witness && (await has(witness, witness.second - 1, witness.second))) return "inclusive";
  if (witness && (await has(witness, witness.second, witness.second + 1))) return "exclusive";
  const asked = { origin: client.origin, report: reading.report, query: {} };
  throw new QueryError(
    asked,
    "whether a window contains its last second cannot be told from its rows. Give a profile that answers the claim window-end.",
  );
}

/** The row of which the most is known to lie behind its second. */
function witnessIn({ report, data }: Reading, { from, to }: Span): Witness | undefined {
  if (report !== telling) return undefined;
  const rows = data as readonly MenuRow[];
  const { data: decoded } = decode(telling, { data: rows });
  let best: (Witness & { length: number }) | undefined;
  for (const [at, { date, second_event: length = 0 }] of decoded.entries()) {
    const row = rows[at];
    const second = (date?.getTime() ?? 0) / 1000;
    if (row && second > from && second < to - 1 && length >= 2 && length > (best?.length ?? 0))
      best = { row, second, length };
  }
  return best;
}

/** Looks into the noons of the last days of a window, then into all of it. */
async function findWitness(ask: Asker["ask"], window: Span): Promise<Witness | undefined> {
  for (const span of [...noonsOf(window), window]) {
    const answer = await ask(telling, queryOf(span));
    const witness = answer === "too much" ? undefined : witnessIn(answer, span);
    if (witness) return witness;
  }
  return undefined;
}

const noonUtc = 17 * 3_600;

function noonsOf({ from, to }: Span): Span[] {
  const lastDay = Math.floor(to / 86_400);
  const noons = Array.from({ length: 7 }, (_, back) => (lastDay - back) * 86_400 + noonUtc);
  return noons.map((noon) => ({ from: noon, to: noon + 3_600 })).filter((span) => span.from >= from && span.to <= to);
}

function queryOf({ from, to }: Span): { date_ini: string; date_end: string } {
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
