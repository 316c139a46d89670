import { z } from "zod";
import type { ClaimsFile } from "./claims.ts";
import { readYaml } from "./document.ts";

/** Reads `claims.es.yaml`: each sentence of the ledger in Spanish, keyed by the English one. Throws if one is missing or unused. */
export function readSpanish(file: ClaimsFile): Readonly<Record<string, string>> {
  const spanish = z.record(z.string(), z.string().min(1)).parse(readYaml("claims.es.yaml"));
  const sentences = new Set(sentencesOf(file).filter((sentence) => !isOnlyCode(sentence)));
  const problems = [
    ...[...sentences].filter((sentence) => spanish[sentence] === undefined).map((text) => `missing: ${text}`),
    ...Object.keys(spanish)
      .filter((text) => !sentences.has(text))
      .map((text) => `unused: ${text}`),
  ];
  if (problems.length > 0) throw new Error(`claims.es.yaml does not match claims.yaml:\n  ${problems.join("\n  ")}`);
  return spanish;
}

function sentencesOf({ sources, profiles, claims }: ClaimsFile): string[] {
  const answers = claims.flatMap((claim) => claim.answers);
  return [
    ...Object.values(sources).map(({ title }) => title),
    ...Object.values(profiles).map(({ describes }) => describes),
    ...claims.flatMap(({ question, defaultReason }) => (defaultReason ? [question, defaultReason] : [question])),
    ...answers.map(({ means }) => means),
    ...answers.flatMap(({ evidence }) => evidence.flatMap(({ note }) => note ?? [])),
  ];
}

function isOnlyCode(text: string): boolean {
  return /^(`[^`]*`[\s.,;:]*)+$/.test(text);
}
