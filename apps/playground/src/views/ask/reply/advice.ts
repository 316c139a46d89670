import type { RefusalId } from "@mockvox/spec";
import type { Said } from "../../../language/language.ts";

const tryAgain: Said = { en: "Try again later.", es: "Intente más tarde." };
const mendDates: Said = {
  en: "Mend the dates: fourteen digits each, in order, at most 31 days.",
  es: "Corrija las fechas: catorce dígitos cada una, en orden, y 31 días como máximo.",
};
const renewToken: Said = { en: "Give another token.", es: "Use otro token." };
const askLess: Said = { en: "Ask for a shorter window.", es: "Pida un rango más corto." };

const advice: { readonly [Id in RefusalId]?: Said } = {
  "missing-token": renewToken,
  "invalid-token": renewToken,
  "quota-spent": {
    en: "Wait until 00:00 GMT-5, when the quota is full again; under Limits you can move the clock.",
    es: "Espere hasta las 00:00 GMT-5, cuando la cuota se renueva; en Límites puede mover el reloj.",
  },
  "too-many-requests": {
    en: "Wait until one of the two requests in flight has ended.",
    es: "Espere a que termine una de las dos peticiones en curso.",
  },
  maintenance: { en: "Try again after the backup.", es: "Intente después del respaldo." },
  "unknown-report": { en: "Choose one of the reports in the list.", es: "Elija un reporte de la lista." },
  "missing-parameter": { en: "Fill in every parameter.", es: "Complete todos los parámetros." },
  "invalid-date": mendDates,
  "reversed-dates": mendDates,
  "window-too-long": mendDates,
  "time-limit": askLess,
  "row-limit": askLess,
  "size-limit": askLess,
};

/** What somebody can do about a refusal. */
export function adviceOn(refusal: RefusalId): Said {
  return advice[refusal] ?? tryAgain;
}
