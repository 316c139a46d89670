import { setTimeout } from "node:timers/promises";
import type { Candidate, Column, Figures, Measure } from "./measure.ts";
import { median, quantile, ratiosTo } from "./statistics.ts";

/** The result of one candidate in one column. */
export interface ColumnResult {
  median: number;
  /** To the baseline. */
  ratio: number;
  /** The quartiles of that ratio. */
  spread: readonly [low: number, high: number];
}

export interface Outcome {
  measure: Measure;
  rounds: number;
  results: { name: string; isOurs: boolean; byColumn: ReadonlyMap<Column, ColumnResult> }[];
}

/** Pause before each turn, so that background work of the previous candidate (compiling, garbage collection) does not slow the next. */
const pauseMs = 100;

/** Every candidate runs once per round; the order rotates by one, so that the first index changes. */
async function runRounds(candidates: readonly Candidate[], rounds: number, warmUps: number): Promise<Figures[][]> {
  const figures = candidates.map((): Figures[] => []);
  for (let round = 0; round < warmUps + rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      await setTimeout(pauseMs);
      const index = (turn + round) % candidates.length;
      const result = await candidates[index]?.run();
      if (result !== undefined && round >= warmUps) figures[index]?.push(result);
    }
  }
  return figures;
}

function summarizeColumn({ name }: Column, figures: readonly Figures[], baseline: readonly Figures[]): ColumnResult {
  const pick = (runs: readonly Figures[]): number[] => runs.map((run) => run[name] ?? Number.NaN);
  const ratios = ratiosTo(pick(baseline), pick(figures));
  const spread = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
  return { median: median(pick(figures)), ratio: median(ratios), spread };
}

/** Runs the candidates of a measure in turns. */
export async function runMeasure(measure: Measure, isQuick: boolean): Promise<Outcome> {
  const candidates = await measure.setUp(isQuick);
  const rounds = isQuick ? measure.rounds.quick : measure.rounds.full;
  try {
    const figures = await runRounds(candidates, rounds, measure.warmUps ?? 2);
    const results = candidates.map(({ name, isOurs = false }, index) => {
      const resultOf = (column: Column): ColumnResult =>
        summarizeColumn(column, figures[index] ?? [], figures[0] ?? []);
      return { name, isOurs, byColumn: new Map(measure.columns.map((column) => [column, resultOf(column)])) };
    });
    return { measure, rounds, results };
  } finally {
    for (const { close } of candidates) await close?.();
  }
}
