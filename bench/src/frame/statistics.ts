/** The figure below which such a part of all lies, 0.99 say. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = Float64Array.from(figures).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Figures that are not numbers, of runs that gave none, do not count. */
export function median(figures: readonly number[]): number {
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * How many times the base a contestant took: the median of the ratios within each round.
 *
 * What slows a whole round down, another program say, slows both, so these ratios travel and the figures do not.
 */
export function ratioTo(base: readonly number[], figures: readonly number[]): number {
  return median(figures.map((figure, round) => figure / (base[round] ?? Number.NaN)));
}
