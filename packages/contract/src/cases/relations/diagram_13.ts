import { dayIn, secondOf, windowEndIn } from "../../samples/ground.ts";
import { daySeconds, startOf } from "../../window.ts";
import { measureOf } from "../../wire/measure.ts";
import type { Row } from "../../wire/rows.ts";
import type { Case } from "../case.ts";
import { isOnDay, rowLaw } from "./row-law.ts";

const report = "diagram_13";

/** Rows that differ in a column from an earlier row of the same interaction. */
function differing(rows: readonly Row[], column: string): readonly Row[] {
  const first = new Map<unknown, unknown>();
  return rows.filter(({ values }) => {
    const known = first.get(values.conn_id) ?? values[column];
    first.set(values.conn_id, known);
    return known !== values[column];
  });
}

const longestSeconds = 3 * 3600;

/** Whether an interaction that began then can have ended on the day: it began before the day's end, and not hours before the day. */
function mayHaveEndedOn(date: unknown, day: string): boolean {
  const second = secondOf(String(date));
  const start = startOf(day);
  return second === undefined || (second >= start - longestSeconds && second < start + daySeconds);
}

const sameThroughout = (column: string): Case =>
  rowLaw({
    id: `${column}-is-of-the-interaction`,
    title: { en: `an interaction has one ${column}`, es: `una interacción tiene un solo ${column}` },
    report,
    breaks: (rows) => differing(rows, column),
  });

export const menuLaws: readonly Case[] = [
  rowLaw({
    id: "dates-lie-in-the-window",
    title: { en: "every interaction began in the window", es: "toda interacción empezó en la ventana" },
    report,
    ofRequest: true,
    breaks: (rows, { known }) =>
      ["ends", "refused"].includes(windowEndIn(known) ?? "")
        ? rows.filter(({ values }) => !mayHaveEndedOn(values.date, dayIn(known)))
        : rows.filter(({ values }) => !isOnDay(values.date, dayIn(known))),
  }),
  sameThroughout("date"),
  sameThroughout("channel"),
  sameThroughout("telephone"),
  rowLaw({
    id: "attempts-begin-at-one",
    title: { en: "attempts count from 1", es: "los intentos cuentan desde 1" },
    report,
    breaks: (rows) => rows.filter(({ values }) => measureOf(values.attempt) < 1),
  }),
  rowLaw({
    id: "options-are-entered-once",
    title: {
      en: "an interaction does not enter two options in one second twice over",
      es: "una interacción no repite una opción en el mismo segundo",
    },
    report,
    breaks: (rows) => {
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
