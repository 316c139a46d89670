import { z } from "zod";
import type { ClaimsFile } from "./claims.ts";
import { readYaml } from "./document.ts";

/** Reads `claims.es.yaml`: each sentence of the ledger in Spanish, by its English one. Throws when one is missing, or is of no use. */
export function readSpanish(file: ClaimsFile): Readonly<Record<string, string>> {
  const spanish = z.record(z.string(), z.string().min(1)).parse(readYaml("claims.es.yaml"));
  const said = new Set(sentencesOf(file).filter((sentence) => !isCodeAlone(sentence)));
  const faults = [
    ...[...said].filter((sentence) => spanish[sentence] === undefined).map((text) => `no Spanish for: ${text}`),
    ...Object.keys(spanish)
      .filter((text) => !said.has(text))
      .map((text) => `nothing says any more: ${text}`),
  ];
  if (faults.length > 0) throw new Error(`claims.es.yaml does not fit claims.yaml:\n  ${faults.join("\n  ")}`);
  return spanish;
}

function sentencesOf({ sources, claims }: ClaimsFile): string[] {
  const answers = claims.flatMap((claim) => claim.answers);
  return [
    ...Object.values(sources).map(({ title }) => title),
    ...claims.map(({ question }) => question),
    ...answers.map(({ means }) => means),
    ...answers.flatMap(({ evidence }) => evidence.flatMap(({ note }) => note ?? [])),
  ];
}

function isCodeAlone(text: string): boolean {
  return /^(`[^`]*`[\s.,;:]*)+$/.test(text);
}
