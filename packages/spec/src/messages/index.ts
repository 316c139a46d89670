import type { Confidence } from "../ledger.ts";
import type { Language, LocalizedText } from "../text.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

export { errorDocs } from "./error-docs.ts";

/** All texts of this package, by language. */
export const messages: Readonly<Record<Language, typeof es>> = { en, es };

/** The names of the confidence levels. */
export const confidenceNames: Readonly<Record<Confidence, LocalizedText>> = {
  observed: confidenceName("observed"),
  documented: confidenceName("documented"),
  reported: confidenceName("reported"),
  inferred: confidenceName("inferred"),
  assumed: confidenceName("assumed"),
};

function confidenceName(confidence: Confidence): LocalizedText {
  return { en: en[`confidence-${confidence}`], es: es[`confidence-${confidence}`] };
}
