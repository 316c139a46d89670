import type { Claim } from "@mockvox/spec/ledger";
import { useEffect, useState } from "react";
import type { Language } from "../language/language.ts";
import { useLanguage } from "../language/use-language.tsx";
import { loaded } from "../parts/loaded.ts";
import { useFail } from "../parts/part.tsx";

export interface Ledger {
  claims: readonly Claim[];
  sources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
}

/** The ledger in the language of the page, once it is loaded; the part around fails when it does not come. */
export function useLedger(): Ledger | undefined {
  const { language } = useLanguage();
  const [ledger, setLedger] = useState<Ledger>();
  const fail = useFail();
  useEffect(() => {
    let isLatest = true;
    load(language).then(
      (found) => isLatest && setLedger(found),
      (reason: unknown) => isLatest && fail(reason),
    );
    return () => {
      isLatest = false;
    };
  }, [language, fail]);
  return ledger;
}

async function load(language: Language): Promise<Ledger> {
  if (language === "en") {
    const { ledger, sources } = await loaded(import("@mockvox/spec/ledger"));
    return { claims: ledger, sources };
  }
  const { ledgerInSpanish, sourcesInSpanish } = await loaded(import("@mockvox/spec/ledger-spanish"));
  return { claims: ledgerInSpanish, sources: sourcesInSpanish };
}
