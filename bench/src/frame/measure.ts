/** Whoever is measured beside others: a way of ours, a limit, or a peer. */
export interface Contestant {
  name: string;
  /** Does the work once and gives its figure, in the unit of the measure. */
  run(): Promise<number>;
  /** How many rows one run gives, where rows per second say something. */
  rows?: number;
  /** The highest good ratio to the first contestant. */
  goal?: number;
  close?(): Promise<void>;
}

/** One question, and those that answer it in turns. */
export interface Measure {
  name: string;
  unit: "ms" | "MB" | "µs a row";
  /** What is done and what the figures mean. */
  about: string;
  /** How often everybody does it; a run of seconds needs fewer. */
  rounds: { full: number; quick: number };
  /** The first contestant is the base of all ratios. */
  enter(): Promise<readonly Contestant[]>;
}

/** Makes a run whose figure is the milliseconds it took. */
export function timed(work: () => Promise<unknown> | unknown): () => Promise<number> {
  return async () => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
}
