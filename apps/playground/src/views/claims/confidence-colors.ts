import type { Confidence } from "@mockvox/spec/ledger";

/** The colour of each confidence. */
export const confidenceColors: Readonly<Record<Confidence, string>> = {
  observed: "teal",
  documented: "blue",
  reported: "violet",
  inferred: "orange",
  assumed: "gray",
};
