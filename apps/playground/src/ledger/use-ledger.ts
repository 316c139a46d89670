import type { Claim } from "@mockvox/spec/ledger";
import type { Language } from "@mockvox/spec/text";
import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../language/use-language.tsx";
import { loadChunk } from "../loading/load-chunk.ts";

export interface Ledger {
  claims: readonly Claim[];
  sources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
}

/** The ledger in the language of the page, once loaded. A failed import goes to the surrounding error boundary. */
export function useLedger(): Ledger | undefined {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ["ledger", language],
    queryFn: () => load(language),
    throwOnError: true,
    structuralSharing: false,
  });
  return data;
}

async function load(language: Language): Promise<Ledger> {
  if (language === "en") {
    const { ledger, sources } = await loadChunk(import("@mockvox/spec/ledger"));
    return { claims: ledger, sources };
  }
  const { ledgerInSpanish, sourcesInSpanish } = await loadChunk(import("@mockvox/spec/ledger-spanish"));
  return { claims: ledgerInSpanish, sources: sourcesInSpanish };
}
