import type { Entry } from "@mockvox/mock-server";

/** The entries that contain every word of a text, in their report, refusal, status, token, server or parameters. */
export function filtered<Some extends Entry>(entries: readonly Some[], text: string): readonly Some[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const told = wordsOf(entry);
    return words.every((word) => told.includes(word));
  });
}

function wordsOf({ report, refusal, status, server, token, method, path, query }: Entry): string {
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return [report, refusal, status, server, token, method, path, ...parameters].join(" ").toLowerCase();
}
