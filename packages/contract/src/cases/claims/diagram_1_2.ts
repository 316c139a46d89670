import { columnsOfUnit, units } from "../../roles.ts";
import { dayIn } from "../../samples/ground.ts";
import { measureOf } from "../../wire/measure.ts";
import type { Row } from "../../wire/rows.ts";
import { type Case, type Evidence, unseen } from "../case.ts";
import { claim, type Decision, namedAll } from "./claim.ts";
import { ofDay } from "./values.ts";

const report = "diagram_1_2";
const keys = columnsOfUnit(report, units.hour);
const hoursPerDay = 24;

function digitsOf({ values }: Row): string {
  const key = keys.find((name) => name in values) ?? "";
  return String(values[key]).replaceAll(/\D/g, "");
}

/** The hours of the day that is looked at. */
function hoursOf(rows: readonly Row[], { known }: Evidence): readonly Row[] {
  return rows.filter((row) => digitsOf(row).startsWith(dayIn(known)) && digitsOf(row).length >= 10);
}

function hourFormat(rows: readonly Row[]): Decision {
  if (rows.every((row) => digitsOf(row).length === 8)) throw unseen("rows are days", "las filas son días");
  const [key = ""] = keys.filter((name) => rows.some(({ values }) => name in values));
  const patterns = {
    dashed: /^\d{4}-\d\d-\d\d-\d\d$/,
    compact: /^\d{10}$/,
    spaced: /^\d{4}-\d\d-\d\d \d\d$/,
    timestamp: /^\d{4}-\d\d-\d\d \d\d:00:00$/,
  };
  return namedAll(rows, key, patterns) ?? { odd: "missing" };
}

function quietHours(rows: readonly Row[], evidence: Evidence): Decision {
  const hours = hoursOf(rows, evidence);
  if (hours.some(({ values }) => measureOf(values.calls) === 0)) return "zero-filled";
  if (hours.length > 0 && hours.length < hoursPerDay) return "omitted";
  throw unseen("every hour of the day had calls", "todas las horas del día tuvieron llamadas");
}

export const menuHourClaims: readonly Case[] = [
  claim(
    "hour-key",
    "¿Con qué clave da diagram_1_2 la hora?",
    ofDay(report, (rows) => {
      const found = keys.filter((name) => rows.every(({ values }) => name in values));
      return found.length === 1 ? found : { odd: "neither" };
    }),
  ),
  claim("hour-format", "¿Cómo se escribe esa hora?", ofDay(report, hourFormat)),
  claim(
    "row-grain",
    "¿Una fila de diagram_1_2 es una hora o un día?",
    ofDay(report, (rows) => {
      const lengths = new Set(rows.map((row) => digitsOf(row).length));
      return lengths.has(8) && lengths.size === 1 ? "day" : "hour";
    }),
  ),
  claim("quiet-hours", "¿Lista diagram_1_2 las horas sin llamadas?", ofDay(report, quietHours)),
];
