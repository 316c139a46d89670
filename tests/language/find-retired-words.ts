import type { RetiredWord } from "./retired-words.ts";

/** Finds the retired words in a file, one message per line and word. */
export function findRetiredWords(path: string, text: string, words: readonly RetiredWord[]): string[] {
  const relevant = words.filter(({ allow = [] }) => !allow.some((exception) => exception.path.test(path)));
  return text.split("\n").flatMap((line, index) =>
    relevant.flatMap(({ pattern, use }) => {
      const match = pattern.exec(line);
      return match ? [`${path}:${index + 1}: "${match[0].trim()}" is retired. Write: ${use}.`] : [];
    }),
  );
}
