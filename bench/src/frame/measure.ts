/** The results of one run, by column name; a missing or NaN column could not be measured. */
export type Figures = Readonly<Record<string, number>>;

/** One of the implementations that are compared: one of ours, a theoretical limit, or a peer. */
export interface Candidate {
  name: string;
  /** Whether the goals apply to it. */
  isOurs?: boolean;
  /** Runs the workload once. */
  run(): Promise<Figures>;
  close?(): Promise<void>;
}

/** What ours should reach: a bound for its figure, or for its ratio to the baseline. */
interface Goal {
  metric: "figure" | "ratio";
  bound: number;
}

/** One of the figures that a run produces. */
export interface Column {
  name: string;
  unit: string;
  /** Default: lower is better. */
  better?: "more";
  /** Whether the ratio to the baseline is meaningful. Default: true. */
  hasRatio?: boolean;
  /** Whether the quartiles of the ratio are shown too. */
  hasSpread?: boolean;
  goal?: Goal;
  /** Whether `results.svg` shows its ratios. */
  isCharted?: boolean;
}

/** One benchmark, and the candidates that take turns at it. */
export interface Measure {
  name: string;
  /** What is run and what the figures mean. */
  description: string;
  columns: readonly Column[];
  /** Runs per candidate; runs that take seconds need fewer. */
  rounds: { full: number; quick: number };
  /** Unmeasured rounds at the start. Default: 2. */
  warmUps?: number;
  /** The first candidate is the baseline of all ratios. */
  setUp(isQuick: boolean): Promise<readonly Candidate[]>;
}

/** Creates a run whose only figure is its duration in milliseconds. */
export function timed(work: () => Promise<unknown> | unknown): () => Promise<{ time: number }> {
  return async () => {
    const before = performance.now();
    await work();
    return { time: performance.now() - before };
  };
}

/** The same for work that produces `rows` rows. */
export function timedRows(rows: number, work: () => Promise<unknown> | unknown): () => Promise<Figures> {
  const run = timed(work);
  return async () => {
    const { time } = await run();
    return { time, "rows a second": (rows * 1000) / time };
  };
}

/** The columns of `timed` and `timedRows`. */
export const timeColumn: Column = { name: "time", unit: "ms" };
export const rowsPerSecondColumn: Column = { name: "rows a second", unit: "", better: "more", hasRatio: false };
