import type { Claim } from "@mockvox/spec/ledger";
import { useEffect, useState } from "react";

export interface Ledger {
  claims: readonly Claim[];
  sources: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
}

/** The ledger, once it is loaded. */
export function useLedger(): Ledger | undefined {
  const [ledger, setLedger] = useState<Ledger>();
  useEffect(() => {
    let isLatest = true;
    import("@mockvox/spec/ledger").then(({ ledger: claims, sources }) => isLatest && setLedger({ claims, sources }));
    return () => {
      isLatest = false;
    };
  }, []);
  return ledger;
}
