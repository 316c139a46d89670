/** Numbers that look drawn; a seed and a place give the same ones on every machine. */
export interface Lots {
  /** A whole number from 0, below `bound`. */
  below(bound: number): number;
  between(least: number, most: number): number;
  oneOf<T>(those: readonly T[]): T | undefined;
}

const modulus = 2_147_483_647;

/** Lehmer's generator, as Park and Miller set it. */
export function drawLots(seed: number, place: number): Lots {
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
