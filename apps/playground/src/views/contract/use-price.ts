import { useEffect, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { loaded } from "../../parts/loaded.ts";
import type { Target } from "../../server/target.ts";
import { type Choice, optionsOf } from "./options.ts";

/** What a run as chosen would cost, before anything is sent. */
export type Price =
  | { state: "counting" }
  | { state: "counted"; price: number; cases: number }
  | { state: "unknown"; why: Said };

const noToken: Said = {
  en: "A run needs a token. Give one under Ask.",
  es: "Una ejecución necesita un token. Escriba uno en Consultar.",
};

export function usePrice(target: Target | undefined, choice: Choice): Price {
  const { place } = usePlace();
  const { token } = useMemory();
  const { isQuick, heldTo } = choice;
  const [price, setPrice] = useState<Price>({ state: "counting" });
  useEffect(() => {
    let isLatest = true;
    setPrice({ state: "counting" });
    if (!target || token === "") return;
    loaded(Promise.all([import("@mockvox/contract"), optionsOf(target, place, token, { isQuick, heldTo })]))
      .then(([{ planContract }, options]) => planContract(options))
      .then(({ price, cases }) => isLatest && setPrice({ state: "counted", price, cases: cases.length }))
      .catch((reason: unknown) => isLatest && setPrice({ state: "unknown", why: saidOf(reason) }));
    return () => {
      isLatest = false;
    };
  }, [target, place, token, isQuick, heldTo]);
  return token === "" ? { state: "unknown", why: noToken } : price;
}
