import type { Claim } from "@mockvox/spec/ledger";
import { useEffect, useState } from "react";
import type { Language } from "../language/language.ts";
import { useLanguage } from "../language/use-language.tsx";

export interface Ledger {
  claims: readonly Claim[];
  sources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
}

/** The ledger in the language of the page, once it is loaded. */
export function useLedger(): Ledger | undefined {
  const { language } = useLanguage();
  const [ledger, setLedger] = useState<Ledger>();
  useEffect(() => {
    let isLatest = true;
    load(language).then((found) => isLatest && setLedger(found));
    return () => {
      isLatest = false;
    };
  }, [language]);
  return ledger;
}

async function load(language: Language): Promise<Ledger> {
  if (language === "en") {
    const { ledger, sources } = await import("@mockvox/spec/ledger");
    return { claims: ledger, sources };
  }
  const { ledgerInSpanish, sourcesInSpanish } = await import("@mockvox/spec/ledger-spanish");
  return { claims: ledgerInSpanish, sources: sourcesInSpanish };
}
