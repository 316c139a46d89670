import { useEffect, useState } from "react";

type Sources = Readonly<Record<string, { readonly title: string; readonly url?: string }>>;

/** The ledger's sources; empty until they are loaded. */
export function useSources(): Sources {
  const [sources, setSources] = useState<Sources>({});
  useEffect(() => {
    let isLatest = true;
    import("@mockvox/spec/ledger").then((ledger) => isLatest && setSources(ledger.sources));
    return () => {
      isLatest = false;
    };
  }, []);
  return sources;
}
