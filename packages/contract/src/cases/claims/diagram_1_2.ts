import { columnsOfUnit, units } from "../../roles.ts";
import { measureOf } from "../../wire/measure.ts";
import type { Row } from "../../wire/rows.ts";
import { type Case, unseen } from "../case.ts";
import { claim, type Decision, namedAll } from "./claim.ts";
import { ofDay } from "./values.ts";

const report = "diagram_1_2";
const keys = columnsOfUnit(report, units.hour);
const hoursPerDay = 24;

function digitsOf({ values }: Row): string {
  const key = keys.find((name) => name in values) ?? "";
  return String(values[key]).replaceAll(/\D/g, "");
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

/** Whether some hour of the days that rows tell of is missing. */
function lacksHours(rows: readonly Row[]): boolean {
  const hours = new Set(rows.map((row) => digitsOf(row).slice(0, 10)));
  const days = new Set([...hours].map((hour) => hour.slice(0, 8)));
  return hours.size < days.size * hoursPerDay;
}

/** A day is written with eight digits, or as the midnight that it begins with. */
function grain(rows: readonly Row[]): Decision {
  if (rows.every((row) => digitsOf(row).length === 8)) return "day";
  if (rows.some((row) => !digitsOf(row).endsWith("000000"))) return "hour";
  if (rows.length > 1) return "day";
  throw unseen("one midnight tells neither", "una sola medianoche no dice nada");
}

function quietHours(rows: readonly Row[]): Decision {
  const tellsHours = rows.some((row) => /^\d{8}(?!00)\d\d/.test(digitsOf(row)));
  const hours = tellsHours ? rows.filter((row) => digitsOf(row).length >= 10) : [];
  if (hours.some(({ values }) => measureOf(values.calls) === 0)) return "zero-filled";
  if (hours.length > 0 && lacksHours(hours)) return "omitted";
  throw unseen("every hour had calls, or hours are not told", "toda hora tuvo llamadas, o no se dicen horas");
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
  claim("row-grain", "¿Una fila de diagram_1_2 es una hora o un día?", {
    samples: ["week"],
    quick: true,
    decide: ({ rows }) => grain(rows(report, "week")),
  }),
  claim("quiet-hours", "¿Lista diagram_1_2 las horas sin llamadas?", {
    samples: ["week"],
    quick: true,
    decide: ({ rows }) => quietHours(rows(report, "week")),
  }),
];
