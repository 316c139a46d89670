import type { Case } from "../case.ts";
import { unsettled } from "./claim.ts";

const counters = {
  en: "it takes a token with one unit of quota left",
  es: "hace falta un token al que le quede una unidad de cuota",
};

/** Claims that no run of requests can settle by itself. */
export const unsettledClaims: readonly Case[] = [
  unsettled("quota-reset", "¿Cuándo vuelve a estar llena la cuota?", {
    en: "it takes a spent quota and a night",
    es: "hace falta una cuota agotada y una noche",
  }),
  unsettled("preview-campaigns", "¿Cuenta campaign_8 los intentos de campañas preview, que inicia un agente?", {
    en: "it takes the id of a preview campaign that dialled",
    es: "hace falta el número de una campaña preview que haya marcado",
  }),
  unsettled("refusal-cost", "¿Cuesta un rechazo una unidad de la cuota?", counters),
  unsettled("empty-window-cost", "¿Cuesta una ventana vacía una unidad de la cuota?", counters),
  unsettled("size-limit", "¿Qué responde una ventana con más de 256 MB?", {
    en: "it takes an answer of more than 256 MB",
    es: "hace falta una respuesta de más de 256 MB",
  }),
];
