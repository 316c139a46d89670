import { secondsPerDay, startOfDay } from "../../date-range.ts";
import { localize } from "../../messages/localize.ts";
import { parseSecond, rangeEnd, targetDay } from "../../samples/derived-inputs.ts";
import type { LocatedRow } from "../../wire/rows.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import type { Case } from "../case.ts";
import { isOnDay, rowInvariantCase } from "./row-invariant.ts";

const report = "diagram_13";

/** Rows whose column differs from an earlier row of the same interaction. */
function inconsistentRows(rows: readonly LocatedRow[], column: string): readonly LocatedRow[] {
  const first = new Map<unknown, unknown>();
  return rows.filter(({ values }) => {
    const known = first.get(values.conn_id) ?? values[column];
    first.set(values.conn_id, known);
    return known !== values[column];
  });
}

const maxDurationSeconds = 3 * 3600;

/**
 * Whether an interaction that started then can have ended on the day: it started before the end of the day, and at most a few hours before the day.
 */
function mayHaveEndedOn(date: unknown, day: string): boolean {
  const second = parseSecond(String(date));
  const start = startOfDay(day);
  return second === undefined || (second >= start - maxDurationSeconds && second < start + secondsPerDay);
}

function constantPerInteraction(column: string): Case {
  return rowInvariantCase({
    id: `one-${column}-per-interaction`,
    title: localize("title-one-value-per-interaction", { column }),
    report,
    findViolations: (rows) => inconsistentRows(rows, column),
  });
}

export const menuInvariants: readonly Case[] = [
  rowInvariantCase({
    id: "dates-in-range",
    title: localize("title-dates-in-range"),
    report,
    dependsOnRequest: true,
    findViolations: (rows, { context }) =>
      ["ends", "refused"].includes(rangeEnd(context) ?? "")
        ? rows.filter(({ values }) => !mayHaveEndedOn(values.date, targetDay(context)))
        : rows.filter(({ values }) => !isOnDay(values.date, targetDay(context))),
  }),
  constantPerInteraction("date"),
  constantPerInteraction("channel"),
  constantPerInteraction("telephone"),
  rowInvariantCase({
    id: "attempts-begin-at-one",
    title: localize("title-attempts-start-at-one"),
    report,
    findViolations: (rows) => rows.filter(({ values }) => parseVendorNumber(values.attempt) < 1),
  }),
  rowInvariantCase({
    id: "options-are-entered-once",
    title: localize("title-options-entered-once"),
    report,
    findViolations: (rows) => {
      const seen = new Set<string>();
      return rows.filter(({ values }) => {
        const key = JSON.stringify([
          values.conn_id,
          values.rp_id,
          values.attempt,
          values.second_event,
          values.cod_opc_menu,
        ]);
        const isTwice = seen.has(key);
        seen.add(key);
        return isTwice;
      });
    },
  }),
];
