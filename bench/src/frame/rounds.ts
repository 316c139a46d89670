import type { Contestant, Measure } from "./measure.ts";
import { median, ratioTo } from "./statistics.ts";

export interface Standing {
  name: string;
  median: number;
  /** To the first contestant. */
  ratio: number;
  goal: number | undefined;
  rowsPerSecond: number | undefined;
}

export interface Outcome {
  measure: Measure;
  rounds: number;
  standings: Standing[];
}

const WARM_UPS = 2;

/** Everybody runs once a round, and the turns move on by one, so that nobody is always first. */
async function runRounds(contestants: readonly Contestant[], rounds: number): Promise<number[][]> {
  const figures = contestants.map((): number[] => []);
  for (let round = -WARM_UPS; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const place = (turn + round + WARM_UPS) % contestants.length;
      const figure = await contestants[place]?.run();
      if (figure !== undefined && round >= 0) figures[place]?.push(figure);
    }
  }
  return figures;
}

function standingOf({ name, goal, rows }: Contestant, figures: readonly number[], base: readonly number[]): Standing {
  const middle = median(figures);
  const rowsPerSecond = rows === undefined ? undefined : (rows * 1000) / middle;
  return { name, median: middle, ratio: ratioTo(base, figures), goal, rowsPerSecond };
}

/** Lets the contestants of a measure run in turns. */
export async function runMeasure(measure: Measure, isQuick: boolean): Promise<Outcome> {
  const contestants = await measure.enter();
  const rounds = isQuick ? measure.rounds.quick : measure.rounds.full;
  try {
    const figures = await runRounds(contestants, rounds);
    const base = figures[0] ?? [];
    return { measure, rounds, standings: contestants.map((one, at) => standingOf(one, figures[at] ?? [], base)) };
  } finally {
    for (const { close } of contestants) await close?.();
  }
}
