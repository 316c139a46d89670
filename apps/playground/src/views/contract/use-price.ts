import { useEffect, useState } from "react";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import type { Target } from "../../server/target.ts";
import { type Choice, optionsOf } from "./options.ts";

/** What a run as chosen would cost, before anything is sent; undefined until that is known. */
export function usePrice(target: Target | undefined, choice: Choice): { price: number; cases: number } | undefined {
  const { place } = usePlace();
  const { token } = useMemory();
  const { isQuick, heldTo } = choice;
  const [told, setTold] = useState<{ price: number; cases: number }>();
  useEffect(() => {
    let isLatest = true;
    if (!target || token === "") return;
    Promise.all([import("@mockvox/contract"), optionsOf(target, place, token, { isQuick, heldTo })])
      .then(([{ planContract }, options]) => planContract(options))
      .then(({ most, cases }) => isLatest && setTold({ price: most, cases: cases.length }))
      .catch(() => isLatest && setTold(undefined));
    return () => {
      isLatest = false;
    };
  }, [target, place, token, isQuick, heldTo]);
  return told;
}
