import type { Case } from "../cases/case.ts";
import type { Sample } from "../samples/sample.ts";

/**
 * The samples of a plan that may still be read: by cases without a verdict, and to build later requests. Responses may be large, so those of other
 * samples are not kept.
 */
export function neededSamples(
  steps: readonly Sample[],
  isTaken: (sample: string) => boolean,
  openCases: readonly Case[],
): ReadonlySet<string> {
  const planned = new Map(steps.map((sample) => [sample.id, sample]));
  const needed = new Set<string>();
  const add = (ids: readonly string[]): void => {
    for (const id of ids) {
      const sample = planned.get(id);
      if (!sample || needed.has(id)) continue;
      needed.add(id);
      add(prerequisitesOf(sample));
    }
  };
  for (const { samples, optionalSamples = [] } of openCases) add([...samples.flat(), ...optionalSamples]);
  for (const sample of steps) if (!isTaken(sample.id)) add(prerequisitesOf(sample));
  return needed;
}

/** The samples whose responses a sample may need for its requests. */
function prerequisitesOf({ dependsOn, runsAfter }: Sample): readonly string[] {
  return [...dependsOn, ...runsAfter];
}
