import { dateRangeSamples } from "./date-ranges.ts";
import { parameterSamples } from "./parameters.ts";
import { rowSamples } from "./rows.ts";
import type { Sample, SampleId } from "./sample.ts";
import { httpSamples, tokenSamples } from "./tokens.ts";

/** Every step that a run may take. */
export const samples: readonly Sample[] = [
  ...rowSamples,
  ...dateRangeSamples,
  ...parameterSamples,
  ...tokenSamples,
  ...httpSamples,
];

const byId: ReadonlyMap<SampleId, Sample> = new Map(samples.map((sample) => [sample.id, sample]));

export function sampleById(id: SampleId): Sample {
  const sample = byId.get(id);
  if (!sample) throw new Error(`Unknown sample "${id}".`);
  return sample;
}
