import { parseVendorTime } from "@mockvox/spec";
import { type LocatedRow, parseVendorNumber } from "./wire/rows.ts";

/**
 * Whether `date` of diagram_13 is the second of the option: it differs within interactions, by as much as `second_event` does. The difference may lack
 * whole minutes, since `second_event` may be the second of the minute.
 */
export function haveOptionDates(rows: readonly LocatedRow[]): boolean {
  const originById = new Map<unknown, number>();
  const dateById = new Map<unknown, unknown>();
  let differs = false;
  for (const row of rows) {
    const { conn_id, date } = row.values;
    const start = interactionStart(row);
    if (conn_id === undefined || start === undefined) continue;
    const origin = start % 60;
    if ((originById.get(conn_id) ?? origin) !== origin) return false;
    if ((dateById.get(conn_id) ?? date) !== date) differs = true;
    originById.set(conn_id, origin);
    dateById.set(conn_id, date);
  }
  return differs;
}

/** The second in which the interaction of a row of diagram_13 started, if its `date` is the second of the option. */
export function interactionStart({ values }: LocatedRow): number | undefined {
  const second = parseVendorTime(String(values.date).replaceAll(/\D/g, ""));
  const since = parseVendorNumber(values.second_event);
  return second === undefined || !Number.isSafeInteger(since) ? undefined : second - since;
}
