import type { Confidence } from "@mockvox/spec/ledger";
import type { Said } from "../../language/language.ts";

/** How sure evidence is, as the page says and colours it. */
export const confidences: Readonly<Record<Confidence, { name: Said; color: string }>> = {
  observed: { name: { en: "observed", es: "observado" }, color: "teal" },
  documented: { name: { en: "documented", es: "documentado" }, color: "blue" },
  reported: { name: { en: "reported", es: "reportado" }, color: "violet" },
  inferred: { name: { en: "inferred", es: "inferido" }, color: "orange" },
  assumed: { name: { en: "assumed", es: "asumido" }, color: "gray" },
};
