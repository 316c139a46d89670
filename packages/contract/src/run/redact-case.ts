import type { LocalizedText } from "@mockvox/spec/text";
import type { Case, CaseDifference, Conclusion } from "../cases/case.ts";
import { maskSecrets } from "../mask.ts";
import type { TokenSet } from "../wire/send.ts";

/** A case whose differences do not repeat the tokens of a run, in case the server names a column or key like one of them. */
export function redactCase(one: Case, tokens: TokenSet): Case {
  return { ...one, evaluate: (evidence) => redactConclusion(one.evaluate(evidence), Object.values(tokens)) };
}

function redactConclusion(conclusion: Conclusion, secrets: readonly string[]): Conclusion {
  if (!("differences" in conclusion)) return conclusion;
  return { differences: conclusion.differences.map((difference) => redactDifference(difference, secrets)) };
}

function redactDifference(difference: CaseDifference, secrets: readonly string[]): CaseDifference {
  const { detail, actual, locations } = difference;
  const plain = (text: string): string => maskSecrets(text, secrets);
  const plainActual: LocalizedText = { en: plain(actual.en), es: plain(actual.es) };
  return { ...difference, detail: plain(detail), actual: plainActual, locations: locations.map(plain) };
}
