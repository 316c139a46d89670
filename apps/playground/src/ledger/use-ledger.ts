import type { Claim } from "@mockvox/spec/ledger";
import type { Language } from "@mockvox/spec/text";
import { useEffect, useState } from "react";
import { useLanguage } from "../language/use-language.tsx";
import { useErrorHandler } from "../parts/error-boundary.tsx";
import { loadChunk } from "../parts/load-chunk.ts";

export interface Ledger {
  claims: readonly Claim[];
  sources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
}

/** The ledger in the language of the page, once loaded. A failed import goes to the surrounding error boundary. */
export function useLedger(): Ledger | undefined {
  const { language } = useLanguage();
  const [ledger, setLedger] = useState<Ledger>();
  const handleError = useErrorHandler();
  useEffect(() => {
    let isLatest = true;
    load(language).then(
      (loaded) => isLatest && setLedger(loaded),
      (reason: unknown) => isLatest && handleError(reason),
    );
    return () => {
      isLatest = false;
    };
  }, [language, handleError]);
  return ledger;
}

async function load(language: Language): Promise<Ledger> {
  if (language === "en") {
    const { ledger, sources } = await loadChunk(import("@mockvox/spec/ledger"));
    return { claims: ledger, sources };
  }
  const { ledgerInSpanish, sourcesInSpanish } = await loadChunk(import("@mockvox/spec/ledger-spanish"));
  return { claims: ledgerInSpanish, sources: sourcesInSpanish };
}
