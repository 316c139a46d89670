import type { PricedPlan } from "@mockvox/contract";
import type { Said } from "../language.ts";

/** What a run is about to do, before it sends anything: whom it asks, how many checks there are, what they cost. */
export function priceOf(plan: PricedPlan, origin: string, budget: number | undefined): Said {
  const all = plan.cases.length + plan.leftOut.length + plan.settled;
  const [first, pieces] = [besides(plan), inPieces(plan, budget)];
  if (plan.most === 0 && plan.cases.length > 0) {
    return {
      en: `Asking ${origin}: ${all} checks${first.en}. Today's budget is spent, and ${plan.price} more requests are needed: run the same command tomorrow.\n`,
      es: `Preguntando a ${origin}: ${all} comprobaciones${first.es}. El presupuesto de hoy se agotó, y faltan ${plan.price} solicitudes: ejecute el mismo comando mañana.\n`,
    };
  }
  const compared = comparedWith(plan);
  const [en, es] = budget === undefined ? ["", ""] : [`, budget ${budget}`, `, presupuesto ${budget}`];
  return {
    en: `Asking ${origin}: ${all} checks${first.en}, at most ${plan.most} requests${compared.en}${en}.${pieces.en}\n`,
    es: `Preguntando a ${origin}: ${all} comprobaciones${first.es}, ${plan.most} solicitudes como máximo${compared.es}${es}.${pieces.es}\n`,
  };
}

const nothing: Said = { en: "", es: "" };

/** The checks that are in the report without being asked now. */
function besides({ leftOut, settled }: PricedPlan): Said {
  const [skipped, before] = [leftOut.length, settled];
  const en = [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(before > 0 ? [`${before} settled before`] : [])];
  const es = [...(skipped > 0 ? [`${skipped} omitidas`] : []), ...(before > 0 ? [`${before} resueltas antes`] : [])];
  return en.length === 0 ? nothing : { en: ` (${en.join(", ")})`, es: ` (${es.join(", ")})` };
}

/** How the most that is sent compares with the price: requests that find no free slot come on top, and a budget may fall short. */
function comparedWith({ price, most }: PricedPlan): Said {
  if (most === price) return nothing;
  return most > price
    ? { en: ` (${price} while a slot is free)`, es: ` (${price} si siempre hay cupo)` }
    : { en: ` of the ${price} that they take`, es: ` de las ${price} que requieren` };
}

function inPieces({ pieces }: PricedPlan, budget: number | undefined): Said {
  if (pieces === undefined) return nothing;
  if (pieces === "never") {
    return {
      en: " That budget may be too small to ever finish: what the checks share is sent again each day.",
      es: " Con ese presupuesto quizá nunca termine: lo que las comprobaciones comparten se envía de nuevo cada día.",
    };
  }
  const { requests, days } = pieces;
  const [en, es] = budget === undefined ? ["", ""] : [` of ${budget} a day`, ` de ${budget} al día`];
  return {
    en: ` In pieces${en} it takes ${requests} in ${days} days: what the checks share is sent again each day.`,
    es: ` En partes${es} toma ${requests} en ${days} días: lo que las comprobaciones comparten se envía de nuevo cada día.`,
  };
}
