import type { Confidence } from "@mockvox/spec/ledger";

/** How sure evidence is, as the page colours it. */
export const confidenceColors: Readonly<Record<Confidence, string>> = {
  observed: "teal",
  documented: "blue",
  reported: "violet",
  inferred: "orange",
  assumed: "gray",
};
