import { dateRangeSamples } from "./date-ranges.ts";
import { parameterSamples } from "./parameters.ts";
import { rowSamples } from "./rows.ts";
import type { Sample } from "./sample.ts";
import { httpSamples, tokenSamples } from "./tokens.ts";

/** Every step that a run may take, without those for reports that the user defined. */
export const samples: readonly Sample[] = [
  ...rowSamples,
  ...dateRangeSamples,
  ...parameterSamples,
  ...tokenSamples,
  ...httpSamples,
];
