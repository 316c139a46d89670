/** The value below which a given fraction of all figures lies, such as 0.99. */
export function quantile(figures: readonly number[], fraction: number): number {
  const sorted = Float64Array.from(figures).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN;
}

/** Ignores NaN, the figure of runs without a result. */
export function median(figures: readonly number[]): number {
  const sorted = figures.filter((figure) => !Number.isNaN(figure)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * A candidate's ratios to the baseline, round by round.
 *
 * Whatever slows a whole round down, such as another program, slows both, so ratios are comparable between machines and figures are not.
 */
export function ratiosTo(base: readonly number[], figures: readonly number[]): number[] {
  return figures.map((figure, round) => figure / (base[round] ?? Number.NaN));
}
