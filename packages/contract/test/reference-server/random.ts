/** Pseudorandom numbers; the same seed and place give the same numbers on every machine. */
export interface Random {
  /** A whole number from 0, below `bound`. */
  below(bound: number): number;
  between(least: number, most: number): number;
  oneOf<T>(those: readonly T[]): T | undefined;
}

const modulus = 2_147_483_647;

/** Lehmer's generator, with the parameters of Park and Miller. */
export function createRandom(seed: number, place: number): Random {
  let state = ((Math.abs(seed) * 69_621 + Math.abs(place) * 16_807 + 104_729) % (modulus - 1)) + 1;
  const below = (bound: number): number => {
    state = (state * 48_271) % modulus;
    return Math.floor((state / modulus) * bound);
  };
  for (let turn = 0; turn < 4; turn++) below(2);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    oneOf: (those) => those[below(those.length)],
  };
}
