/** The word that a misspelt text most likely means: at most two edits away. */
export function closestMatch(misspelt: string, words: readonly string[]): string | undefined {
  // Longer texts are not a misspelt word, and slow to compare.
  if (misspelt.length > 20) return undefined;
  const distances = words.map((word) => [word, editDistance(misspelt.toLowerCase(), word)] as const);
  const [closest] = distances.filter(([, distance]) => distance <= 2).sort(([, one], [, other]) => one - other);
  return closest?.[0];
}

/** The Levenshtein distance of two words. */
function editDistance(one: string, other: string): number {
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
