import { type Expected, expectedInEnglish, expectedInSpanish } from "@mockvox/spec/schema";
import type { LocalizedText } from "@mockvox/spec/text";

/** What a value of a snapshot should have been. */
export function expectedInSnapshot(expected: Expected): LocalizedText {
  const own = typeof expected === "string" ? phrases[expected] : undefined;
  return own ?? { en: expectedInEnglish(expected), es: expectedInSpanish(expected) };
}

/** By the name of a schema, or of a rule that no schema says. */
const phrases: Readonly<Record<string, LocalizedText>> = {
  SnapshotEffect: {
    en: "a refusal, a fault or a response, as in the list that it is in",
    es: "un error, una falla o una respuesta, según la lista en la que está",
  },
  SnapshotTenantKey: {
    en: "a server number, a slash and a SHA-256",
    es: "un número de servidor, una barra y un SHA-256",
  },
  TokenHash: { en: "a SHA-256 of 64 hexadecimal digits", es: "un SHA-256 de 64 dígitos hexadecimales" },
  Times: { en: "a positive integer", es: "un entero positivo" },
  Rate: { en: "a number above 0 and up to 1", es: "un número mayor que 0 y de 1 como máximo" },
  Latency: {
    en: "milliseconds or an object with the parts of a latency",
    es: "milisegundos o un objeto con las partes de una latencia",
  },
  Milliseconds: { en: "milliseconds", es: "milisegundos" },
  Maintenance: { en: "true, false or a period of the day", es: "true, false o un periodo del día" },
  OwnResponse: { en: "{ rows }, { envelope } or { body }", es: "{ rows }, { envelope } o { body }" },
  Report: { en: "the id of a report", es: "el id de un reporte" },
  Outcome: { en: "the id of an error response", es: "el id de una respuesta de error" },
  "other-tenant": { en: "each tenant once", es: "cada operación y token una sola vez" },
  "modelled-report": { en: "the id of a modelled report", es: "el id de un reporte modelado" },
  campaign: { en: "a campaign, which only campaign_8 has", es: "una campaña, que solo tiene campaign_8" },
  "as-many-as-at": { en: "as many values as in `at`", es: "tantos valores como en `at`" },
  outcome: { en: "the outcome of a request", es: "el resultado de una petición" },
};
