/** The word of some that a text most likely means: it differs from it by two letters at the most. */
export function nearestTo(text: string, words: readonly string[]): string | undefined {
  // Longer texts are no misspelt word, and would take long to compare.
  if (text.length > 20) return undefined;
  const distances = words.map((word) => [word, distance(text.toLowerCase(), word)] as const);
  const [nearest] = distances.filter(([, far]) => far <= 2).sort(([, one], [, other]) => one - other);
  return nearest?.[0];
}

/** How many letters have to be put in, taken out or replaced to make one word the other. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [at, opposite] of [...other].entries()) {
      const replaced = (above[at] ?? 0) + (letter === opposite ? 0 : 1);
      line.push(Math.min(replaced, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
