import { reportIds } from "@mockvox/spec";
import { queryOf, roles } from "../roles.ts";
import { startOf, wholeDay, windowOf } from "../window.ts";
import { cutIn, dayIn, weekOf, windowEndIn } from "./ground.ts";
import { type Known, one, type Sample } from "./sample.ts";

const cutReports = reportIds.filter((id) => id !== roles.hours);

/** The day in two parts: with the last second of the first where windows contain it, without where they do not. */
function firstPart(known: Known): Record<string, string> {
  const end = cutIn(known) - (windowEndIn(known) === "exclusive" ? 0 : 1);
  return windowOf(startOf(dayIn(known)), end);
}

function restOf(known: Known): Record<string, string> {
  return { ...wholeDay(dayIn(known)), date_ini: windowOf(cutIn(known), 0).date_ini };
}

const afterSeam = { follows: ["seam", "seam-beside"], readsRows: true } as const;

function reversed(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).reverse());
}

/** A week, a day, the day in parts, the day again: what the rows are read from. */
export const rowSamples: readonly Sample[] = [
  one("week", (known) => ({ query: queryOf(roles.hours, weekOf(known)) }), { after: [], readsRows: true }),
  ...reportIds.map((id) =>
    one(`day:${id}`, (known) => ({ query: queryOf(id, wholeDay(dayIn(known))) }), { readsRows: true }),
  ),
  ...cutReports.map((id) => one(`first:${id}`, (known) => ({ query: queryOf(id, firstPart(known)) }), afterSeam)),
  ...cutReports.map((id) => one(`rest:${id}`, (known) => ({ query: queryOf(id, restOf(known)) }), afterSeam)),
  ...[roles.hours, roles.seconds].map((id) =>
    one(`again:${id}`, (known) => ({ query: reversed(queryOf(id, wholeDay(dayIn(known)))) }), { readsRows: true }),
  ),
  ...reportIds.map((id) => one(`empty:${id}`, () => ({ query: queryOf(id, wholeDay("20010101")) }), { after: [] })),
];
