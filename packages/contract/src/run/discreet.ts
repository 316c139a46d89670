import type { Case, Conclusion, Difference } from "../cases/case.ts";
import type { Said } from "../said.ts";
import { withoutSecrets } from "../shape.ts";
import type { Tokens } from "../wire/send.ts";

/** A case that does not repeat the tokens of a run, should the server name a column or a key like one of them. */
export function discreet(one: Case, tokens: Tokens): Case {
  return { ...one, judge: (evidence) => withoutTokens(one.judge(evidence), Object.values(tokens)) };
}

function withoutTokens(conclusion: Conclusion, secrets: readonly string[]): Conclusion {
  if (!("differences" in conclusion)) return conclusion;
  return { differences: conclusion.differences.map((difference) => plainOf(difference, secrets)) };
}

function plainOf(difference: Difference, secrets: readonly string[]): Difference {
  const { detail, found, at } = difference;
  const plain = (text: string): string => withoutSecrets(text, secrets);
  const said: Said = { en: plain(found.en), es: plain(found.es) };
  return { ...difference, detail: plain(detail), found: said, at: at.map(plain) };
}
