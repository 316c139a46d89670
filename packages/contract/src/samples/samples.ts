import { parameterSamples } from "./parameters.ts";
import { rowSamples } from "./rows.ts";
import type { Sample } from "./sample.ts";
import { httpSamples, tokenSamples } from "./tokens.ts";
import { windowSamples } from "./windows.ts";

/** Every step that a run may take. */
export const samples: readonly Sample[] = [
  ...rowSamples,
  ...windowSamples,
  ...parameterSamples,
  ...tokenSamples,
  ...httpSamples,
];

const byId = new Map(samples.map((sample) => [sample.id, sample]));

export function sampleNamed(id: string): Sample {
  const sample = byId.get(id);
  if (!sample) throw new Error(`There is no sample "${id}".`);
  return sample;
}
