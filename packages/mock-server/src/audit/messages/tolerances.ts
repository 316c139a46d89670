import type { LocalizedText } from "@mockvox/spec/text";
import type { Tolerance } from "../kept/cells.ts";

/** Forms of values that differ from the vendor's and mean the same. */
export const toleranceTexts: Readonly<Record<Tolerance, LocalizedText>> = {
  "decimal-comma": {
    en: "Numbers with a decimal comma were read as numbers.",
    es: "Los números con coma decimal se leyeron como números.",
  },
  "percent-sign": {
    en: "Percentages with and without their sign were taken for the same.",
    es: "Los porcentajes con y sin signo se tomaron como iguales.",
  },
  "number-type": {
    en: "Numbers were compared with the vendor's texts by their value.",
    es: "Los números se compararon por su valor con los textos del proveedor.",
  },
  "date-format": {
    en: "Dates in another format were compared by their time in GMT-5.",
    es: "Las fechas con otro formato se compararon por su hora en GMT-5.",
  },
};
