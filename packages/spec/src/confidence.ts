import type { Confidence, Evidence } from "./ledger.ts";

/** How sure evidence can be, the surest first. */
const confidences: readonly Confidence[] = ["observed", "documented", "reported", "inferred", "assumed"];

/** What people call it. */
export const confidenceNames: { readonly [Each in Confidence]: { readonly en: string; readonly es: string } } = {
  observed: { en: "observed", es: "observado" },
  documented: { en: "documented", es: "documentado" },
  reported: { en: "reported", es: "reportado" },
  inferred: { en: "inferred", es: "deducido" },
  assumed: { en: "assumed", es: "supuesto" },
};

/** How sure the best of some evidence is; undefined when there is none. */
export function surestOf(evidence: readonly Pick<Evidence, "confidence">[]): Confidence | undefined {
  const known = new Set(evidence.map(({ confidence }) => confidence));
  return confidences.find((confidence) => known.has(confidence));
}
