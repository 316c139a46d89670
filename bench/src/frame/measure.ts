/** What a run gave, by the name of the column; a column that is missing or not a number was not to be had. */
export type Figures = Readonly<Record<string, number>>;

/** Whoever is measured beside others: a way of ours, a limit, or a peer. */
export interface Contestant {
  name: string;
  /** Whether the goals are for it. */
  isOurs?: boolean;
  /** Does the work once. */
  run(): Promise<Figures>;
  close?(): Promise<void>;
}

/** What ours should reach: a bound for its figure, or for its ratio to the first contestant. */
interface Goal {
  of: "figure" | "ratio";
  bound: number;
}

/** One of the figures that a run gives. */
export interface Column {
  name: string;
  unit: string;
  /** Default: less. */
  better?: "more";
  /** Whether the ratio to the first contestant says anything. Default: true. */
  hasRatio?: boolean;
  goal?: Goal;
  /** Whether `results.svg` shows its ratios. */
  isDrawn?: boolean;
}

/** One question, and those that answer it in turns. */
export interface Measure {
  name: string;
  /** What is done and what the figures mean. */
  about: string;
  columns: readonly Column[];
  /** How often everybody does it; a run of seconds needs fewer. */
  rounds: { full: number; quick: number };
  /** Rounds before those that count. Default: 2. */
  warmUps?: number;
  /** The first contestant is the base of all ratios. */
  enter(isQuick: boolean): Promise<readonly Contestant[]>;
}

/** Makes a run whose one figure is the milliseconds it took. */
export function timed(work: () => Promise<unknown> | unknown): () => Promise<{ time: number }> {
  return async () => {
    const before = performance.now();
    await work();
    return { time: performance.now() - before };
  };
}

/** The same for work that gives so many rows. */
export function timedRows(rows: number, work: () => Promise<unknown> | unknown): () => Promise<Figures> {
  const run = timed(work);
  return async () => {
    const { time } = await run();
    return { time, "rows a second": (rows * 1000) / time };
  };
}

/** The columns of `timed` and `timedRows`. */
export const TIME: Column = { name: "time", unit: "ms" };
export const ROWS_A_SECOND: Column = { name: "rows a second", unit: "", better: "more", hasRatio: false };
