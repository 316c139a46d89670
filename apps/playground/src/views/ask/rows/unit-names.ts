/** The spec's units in Spanish; one that is missing here is shown as the spec has it. */
const inSpanish: Readonly<Record<string, string>> = {
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

export function unitIn(language: "en" | "es", unit: string): string {
  return language === "es" ? (inSpanish[unit] ?? unit) : unit;
}
