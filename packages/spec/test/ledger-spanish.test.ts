import { describe, expect, it } from "vitest";
import { ledger, sources } from "../src/ledger.ts";
import { ledgerInSpanish, sourcesInSpanish } from "../src/ledger-spanish.ts";

describe("the ledger in Spanish", () => {
  it("asks every question as Spanish does", () => {
    const questions = ledgerInSpanish.map(({ question }) => question);
    expect(questions).toHaveLength(ledger.length);
    expect(questions.filter((question) => !/^¿.+\?$/.test(question))).toEqual([]);
  });

  it("changes words alone: ids, choices, sureness and addresses stay", () => {
    const bare = (claims: typeof ledger): unknown =>
      claims.map(({ question: _, answers, ...claim }) => ({
        ...claim,
        answers: answers.map(({ means: __, evidence, ...answer }) => ({
          ...answer,
          evidence: evidence.map(({ source, confidence, note }) => [source, confidence, note !== undefined]),
        })),
      }));
    expect(bare(ledgerInSpanish)).toEqual(bare(ledger));
    expect(Object.keys(sourcesInSpanish)).toEqual(Object.keys(sources));
    expect(Object.values(sourcesInSpanish).map(({ url }) => url)).toEqual(Object.values(sources).map(({ url }) => url));
  });

  it("names the same fields, messages and numbers in code as the English sentence", () => {
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
