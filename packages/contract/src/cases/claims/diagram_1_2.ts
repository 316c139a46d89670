import { columnsOfUnit, unitPatterns } from "../../report-roles.ts";
import { type LocatedRow, parseVendorNumber } from "../../wire/rows.ts";
import { type Case, notObserved } from "../case.ts";
import { claimCase, type Decision, matchFormats } from "./claim.ts";
import { columnMissing, dayRowsRule } from "./values.ts";

const report = "diagram_1_2";
const hourColumns = columnsOfUnit(report, unitPatterns.hour);
const hoursPerDay = 24;

function digitsOf({ values }: LocatedRow): string {
  const key = hourColumns.find((name) => name in values) ?? "";
  return String(values[key]).replaceAll(/\D/g, "");
}

function decideHourFormat(rows: readonly LocatedRow[]): Decision {
  if (rows.every((row) => digitsOf(row).length === 8)) throw notObserved("rows-are-days");
  const [key = ""] = hourColumns.filter((name) => rows.some(({ values }) => name in values));
  const patterns = {
    dashed: /^\d{4}-\d\d-\d\d-\d\d$/,
    compact: /^\d{10}$/,
    spaced: /^\d{4}-\d\d-\d\d \d\d$/,
    timestamp: /^\d{4}-\d\d-\d\d \d\d:00:00$/,
  };
  return matchFormats(report, rows, key, patterns) ?? columnMissing();
}

/** Whether an hour is missing from the days of the rows. */
function isMissingHours(rows: readonly LocatedRow[]): boolean {
  const hours = new Set(rows.map((row) => digitsOf(row).slice(0, 10)));
  const days = new Set([...hours].map((hour) => hour.slice(0, 8)));
  return hours.size < days.size * hoursPerDay;
}

/** A day is written with eight digits, or as its midnight. */
function decideRowGrain(rows: readonly LocatedRow[]): Decision {
  if (rows.every((row) => digitsOf(row).length === 8)) return "day";
  if (rows.some((row) => !digitsOf(row).endsWith("000000"))) return "hour";
  if (rows.length > 1) return "day";
  throw notObserved("only-one-midnight");
}

function decideQuietHours(rows: readonly LocatedRow[]): Decision {
  const tellsHours = rows.some((row) => /^\d{8}(?!00)\d\d/.test(digitsOf(row)));
  const hours = tellsHours ? rows.filter((row) => digitsOf(row).length >= 10) : [];
  if (hours.some(({ values }) => parseVendorNumber(values.calls) === 0)) return "zero-filled";
  if (hours.length > 0 && isMissingHours(hours)) return "omitted";
  throw notObserved("no-quiet-hour");
}

export const menuHourClaims: readonly Case[] = [
  claimCase(
    "hour-key",
    dayRowsRule(report, (rows) => {
      const found = hourColumns.filter((name) => rows.every(({ values }) => name in values));
      return found.length === 1 ? found : columnMissing();
    }),
  ),
  claimCase("hour-format", dayRowsRule(report, decideHourFormat)),
  claimCase("row-grain", {
    samples: ["week"],
    quick: true,
    decide: ({ rows }) => decideRowGrain(rows(report, "week")),
  }),
  claimCase("quiet-hours", {
    samples: ["week"],
    quick: true,
    decide: ({ rows }) => decideQuietHours(rows(report, "week")),
  }),
];
