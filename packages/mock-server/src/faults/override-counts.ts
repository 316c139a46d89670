import type { Frequency } from "./frequency.ts";

/** Counts what is left of overrides, and how many requests they still skip. */
export interface OverrideCounts<Counted extends Frequency> {
  /** How often an override still acts; infinite for one with a rate. */
  left(override: Counted): number;
  setLeft(override: Counted, times: number): void;
  /** Whether an override skips a request; if so, one less is left to skip. */
  skips(override: Counted): boolean;
  /** An override with what is left of it. */
  remainder(override: Counted): Counted;
  /** Forgets all others. */
  keepOnly(known: ReadonlySet<Counted>): void;
  /** What a snapshot keeps of an override; undefined if its counts are as at its start, or have no end. */
  save(override: Counted): SavedCounts | undefined;
  restore(override: Counted, saved: SavedCounts): void;
}

/** The counts of an override in a snapshot. */
export interface SavedCounts {
  /** What is left of its `times`, once it was applied or cleared. */
  left?: number | undefined;
  /** How many more requests are skipped, once some were. */
  after?: number | undefined;
}

export function createOverrideCounts<Counted extends Frequency>(): OverrideCounts<Counted> {
  /** The remaining times of those that were applied or cleared. */
  const left = new Map<Counted, number>();
  /** How many more requests are skipped, of those that have skipped some. */
  const toSkip = new Map<Counted, number>();
  const leftOf = (override: Counted): number => left.get(override) ?? timesOf(override);
  const afterOf = (override: Counted): number => toSkip.get(override) ?? override.after ?? 0;
  return {
    left: leftOf,
    setLeft: (override, times) => void left.set(override, times),
    skips: (override) => {
      const remaining = afterOf(override);
      if (remaining > 0) toSkip.set(override, remaining - 1);
      return remaining > 0;
    },
    remainder: (override) => {
      const { after: _, ...rest } = override;
      const after = afterOf(override);
      const times = "times" in override ? { times: leftOf(override) } : {};
      return { ...rest, ...times, ...(after > 0 ? { after } : {}) } as Counted;
    },
    save: (override) => {
      const [times, after] = [left.get(override), toSkip.get(override)];
      const finite = times === Number.POSITIVE_INFINITY ? undefined : times;
      return finite === undefined && after === undefined ? undefined : { left: finite, after };
    },
    restore: (override, saved) => {
      if (saved.left !== undefined) left.set(override, saved.left);
      if (saved.after !== undefined) toSkip.set(override, saved.after);
    },
    keepOnly: (known) => {
      for (const counts of [left, toSkip]) {
        for (const override of counts.keys()) if (!known.has(override)) counts.delete(override);
      }
    },
  };
}

function timesOf(override: Frequency): number {
  return "times" in override ? override.times : Number.POSITIVE_INFINITY;
}
