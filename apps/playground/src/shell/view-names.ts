import type { Said } from "../language/language.ts";
import type { View } from "../link/place.ts";

/** What the views are called. */
export const viewNames: Readonly<Record<View, Said>> = {
  ask: { en: "Ask", es: "Consultar" },
  limits: { en: "Limits", es: "Límites" },
  requests: { en: "Requests", es: "Peticiones" },
  claims: { en: "Claims", es: "Supuestos" },
  contract: { en: "Contract", es: "Contrato" },
};
