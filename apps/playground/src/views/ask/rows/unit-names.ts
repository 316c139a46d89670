import type { Language } from "@mockvox/spec/text";

/** The units of the spec in Spanish. A test checks that none is missing. */
const spanishUnits: Readonly<Record<string, string>> = {
  attempts: "intentos",
  calls: "llamadas",
  "currency of the operation": "moneda de la operación",
  "hour, GMT-5": "hora, GMT-5",
  identifier: "identificador",
  minutes: "minutos",
  ordinal: "ordinal",
  percent: "porcentaje",
  "percent of calls": "porcentaje de llamadas",
  "second, GMT-5": "segundo, GMT-5",
  seconds: "segundos",
  "seconds since the start": "segundos desde el inicio",
  telephone: "teléfono",
  word: "palabra",
};

export function unitName(language: Language, unit: string): string {
  return language === "es" ? (spanishUnits[unit] ?? unit) : unit;
}
