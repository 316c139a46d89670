import { useEffect, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { loaded } from "../../parts/loaded.ts";
import type { Target } from "../../server/target.ts";
import { checkedAt, checkedFake } from "./checked.ts";
import { type Choice, optionsOf } from "./options.ts";

/** What a run as chosen would cost, before anything is sent. */
export type Price =
  | { state: "counting" }
  | { state: "counted"; price: number; cases: number; isMockvox: boolean }
  | { state: "unknown"; why: Said };

const noToken: Said = {
  en: "A run needs a token. Give one under Ask.",
  es: "Una ejecución necesita un token. Escriba uno en Consultar.",
};

export function usePrice(target: Target | undefined, choice: Choice): Price {
  const { place } = usePlace();
  const { token } = useMemory();
  const { isQuick, heldTo, address } = choice;
  const [price, setPrice] = useState<Price>({ state: "counting" });
  useEffect(() => {
    let isLatest = true;
    setPrice({ state: "counting" });
    const { server = "0001" } = place;
    const coming = address === "" ? target && checkedFake(target, server) : checkedAt(address, server);
    if (!coming || token === "") return;
    const count = async (): Promise<Price> => {
      const checked = await coming;
      const options = await optionsOf(checked, place, token, { isQuick, heldTo, address });
      const { planContract } = await loaded(import("@mockvox/contract"));
      const { most, cases } = planContract(options);
      return { state: "counted", price: most, cases: cases.length, isMockvox: checked.told !== undefined };
    };
    count()
      .then((counted) => isLatest && setPrice(counted))
      .catch((reason: unknown) => isLatest && setPrice({ state: "unknown", why: saidOf(reason) }));
    return () => {
      isLatest = false;
    };
  }, [target, place, token, isQuick, heldTo, address]);
  return token === "" ? { state: "unknown", why: noToken } : price;
}
