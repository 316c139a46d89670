import { setTimeout } from "node:timers/promises";
import type { Column, Contestant, Figures, Measure } from "./measure.ts";
import { median, ratioTo } from "./statistics.ts";

/** What came of one column for one contestant. */
export interface Standing {
  median: number;
  /** To the first contestant. */
  ratio: number;
}

export interface Outcome {
  measure: Measure;
  rounds: number;
  standings: { name: string; isOurs: boolean; byColumn: ReadonlyMap<Column, Standing> }[];
}

/** Before each turn, so that what the one before left behind, compiling and collecting say, is not done at the cost of the next. */
const REST_MS = 100;

/** Everybody runs once a round, and the turns move on by one, so that nobody is always first. */
async function runRounds(contestants: readonly Contestant[], rounds: number, warmUps: number): Promise<Figures[][]> {
  const figures = contestants.map((): Figures[] => []);
  for (let round = 0; round < warmUps + rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      await setTimeout(REST_MS);
      const place = (turn + round) % contestants.length;
      const found = await contestants[place]?.run();
      if (found !== undefined && round >= warmUps) figures[place]?.push(found);
    }
  }
  return figures;
}

function standingOf({ name }: Column, figures: readonly Figures[], base: readonly Figures[]): Standing {
  const pick = (found: readonly Figures[]): number[] => found.map((one) => one[name] ?? Number.NaN);
  return { median: median(pick(figures)), ratio: ratioTo(pick(base), pick(figures)) };
}

/** Lets the contestants of a measure run in turns. */
export async function runMeasure(measure: Measure, isQuick: boolean): Promise<Outcome> {
  const contestants = await measure.enter(isQuick);
  const rounds = isQuick ? measure.rounds.quick : measure.rounds.full;
  try {
    const figures = await runRounds(contestants, rounds, measure.warmUps ?? 2);
    const standings = contestants.map(({ name, isOurs = false }, place) => {
      const standing = (column: Column): Standing => standingOf(column, figures[place] ?? [], figures[0] ?? []);
      return { name, isOurs, byColumn: new Map(measure.columns.map((column) => [column, standing(column)])) };
    });
    return { measure, rounds, standings };
  } finally {
    for (const { close } of contestants) await close?.();
  }
}
