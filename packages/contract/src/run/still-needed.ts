import type { Case } from "../cases/case.ts";
import type { Sample } from "../samples/sample.ts";

/**
 * Which samples of a plan may still be read: by cases without a verdict, and by requests that are not sent yet. Replies may be large, so those of
 * other samples need not be kept.
 */
export function stillNeeded(
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
      add(readBy(sample));
    }
  };
  for (const { samples, also = [] } of openCases) add([...samples.flat(), ...also]);
  for (const sample of steps) if (!isTaken(sample.id)) add(readBy(sample));
  return needed;
}

/** The samples that one may look at to choose its requests. */
function readBy({ after, follows }: Sample): readonly string[] {
  return [...after, ...follows];
}
