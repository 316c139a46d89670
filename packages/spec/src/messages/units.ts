import type { Language } from "../text.ts";

/** The units of columns and limits in Spanish, by their English name. */
const spanishUnits: Readonly<Record<string, string>> = {
  attempts: "intentos",
  bytes: "bytes",
  calls: "llamadas",
  "currency of the operation": "moneda de la operación",
  days: "días",
  "hour, GMT-5": "hora, GMT-5",
  identifier: "identificador",
  minutes: "minutos",
  ordinal: "ordinal",
  percent: "porcentaje",
  "percent of calls": "porcentaje de llamadas",
  "requests in flight per token": "peticiones en curso por token",
  "requests per licence and day": "peticiones por licencia y día",
  rows: "filas",
  "second, GMT-5": "segundo, GMT-5",
  seconds: "segundos",
  "seconds since the start": "segundos desde el inicio",
  telephone: "teléfono",
  word: "palabra",
};

/**
 * The name of a unit of a column or a limit in a language, such as `minutos` for `minutes`; an unknown unit as it is.
 *
 * @example
 * ```ts
 * import { columns, unitName } from "@mockvox/spec/columns";
 *
 * unitName("es", columns.cdr_4.minutes?.unit ?? "word"); // "minutos"
 * ```
 */
export function unitName(language: Language, unit: string): string {
  return language === "es" ? (spanishUnits[unit] ?? unit) : unit;
}
