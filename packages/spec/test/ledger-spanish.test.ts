import { describe, expect, it } from "vitest";
import { ledger, sources } from "../src/ledger.ts";
import { ledgerInSpanish, sourcesInSpanish } from "../src/ledger-spanish.ts";

describe("the ledger in Spanish", () => {
  it("punctuates every question as in Spanish", () => {
    const questions = ledgerInSpanish.map(({ question }) => question);
    expect(questions).toHaveLength(ledger.length);
    expect(questions.filter((question) => !/^¿.+\?$/.test(question))).toEqual([]);
  });

  it("changes only texts, not ids, choices, confidence or URLs", () => {
    const withoutTexts = (claims: typeof ledger): unknown =>
      claims.map(({ question: _, defaultReason, answers, ...claim }) => ({
        ...claim,
        hasReason: defaultReason !== undefined,
        answers: answers.map(({ means: __, evidence, ...answer }) => ({
          ...answer,
          evidence: evidence.map(({ source, confidence, note }) => [source, confidence, note !== undefined]),
        })),
      }));
    expect(withoutTexts(ledgerInSpanish)).toEqual(withoutTexts(ledger));
    expect(Object.keys(sourcesInSpanish)).toEqual(Object.keys(sources));
    expect(Object.values(sourcesInSpanish).map(({ url }) => url)).toEqual(Object.values(sources).map(({ url }) => url));
  });

  it("contains the same code spans as the English sentence", () => {
    const codeIn = (text: string): string[] => (text.match(/`[^`]*`/g) ?? []).sort();
    const pairs = ledger.flatMap((claim, index) => {
      const other = ledgerInSpanish[index];
      return [
        [claim.question, other?.question ?? ""] as const,
        ...claim.answers.map((answer, at) => [answer.means, other?.answers[at]?.means ?? ""] as const),
      ];
    });
    expect(pairs.filter(([english, spanish]) => codeIn(english).join() !== codeIn(spanish).join())).toEqual([]);
  });
});
