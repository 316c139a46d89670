import { isWellFormed } from "../../column-format.ts";
import { secondsPerDay, startOfDay } from "../../date-range.ts";
import { localize } from "../../messages/localize.ts";
import { haveOptionDates, interactionStart } from "../../option-dates.ts";
import { parseSecond, rangeEnd, targetDay } from "../../samples/derived-inputs.ts";
import { type LocatedRow, parseVendorNumber } from "../../wire/rows.ts";
import type { Case } from "../case.ts";
import { rowInvariantCase, unsourced } from "./row-invariant.ts";

const report = "diagram_13";

/** Rows whose column differs from an earlier row of the same interaction. */
function inconsistentRows(rows: readonly LocatedRow[], column: string): readonly LocatedRow[] {
  const first = new Map<unknown, unknown>();
  return rows.filter(({ values }) => {
    if (!isWellFormed(report, column, values[column])) return false;
    const known = first.get(values.conn_id) ?? values[column];
    first.set(values.conn_id, known);
    return known !== values[column];
  });
}

const maxDurationSeconds = 3 * 3600;

/**
 * Whether an interaction that started then can have ended on the day: it started before the end of the day, and at most a few hours before the day.
 */
function mayHaveEndedOn(second: number | undefined, day: string): boolean {
  const start = startOfDay(day);
  return second === undefined || (second >= start - maxDurationSeconds && second < start + secondsPerDay);
}

function startedOn(second: number | undefined, day: string): boolean {
  return second !== undefined && second >= startOfDay(day) && second < startOfDay(day) + secondsPerDay;
}

function dateSecond({ values }: LocatedRow): number | undefined {
  return parseSecond(String(values.date));
}

function constantPerInteraction(column: string): Case {
  return rowInvariantCase({
    id: `one-${column}-per-interaction`,
    title: localize("title-one-value-per-interaction", { column }),
    report,
    evidence: unsourced,
    findViolations: (rows) => (column === "date" && haveOptionDates(rows) ? [] : inconsistentRows(rows, column)),
  });
}

export const menuInvariants: readonly Case[] = [
  rowInvariantCase({
    id: "dates-in-range",
    title: localize("title-dates-in-range"),
    report,
    evidence: { source: "page-diagram_13", confidence: "documented" },
    dependsOnRequest: true,
    findViolations: (rows, { context }) => {
      const mayStartBefore = ["ends", "refused"].includes(rangeEnd(context) ?? "");
      const day = targetDay(context);
      const startOf = haveOptionDates(rows) ? interactionStart : dateSecond;
      return rows.filter((row) => {
        if (!isWellFormed(report, "date", row.values.date)) return false;
        const second = startOf(row);
        return mayStartBefore ? !mayHaveEndedOn(second, day) : !startedOn(second, day);
      });
    },
  }),
  constantPerInteraction("date"),
  constantPerInteraction("channel"),
  constantPerInteraction("telephone"),
  rowInvariantCase({
    id: "attempts-begin-at-one",
    title: localize("title-attempts-start-at-one"),
    report,
    evidence: unsourced,
    findViolations: (rows) => rows.filter(({ values }) => parseVendorNumber(values.attempt) < 1),
  }),
  rowInvariantCase({
    id: "options-are-entered-once",
    title: localize("title-options-entered-once"),
    report,
    evidence: unsourced,
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
