import { expect, it } from "vitest";
import { ledger } from "../src/ledger.ts";
import { ledgerInSpanish } from "../src/ledger-spanish.ts";
import { questions } from "../src/questions.ts";

it("has the same questions as the ledger, in both languages", () => {
  const spanish = new Map(ledgerInSpanish.map(({ id, question }) => [id, question]));
  const expected = ledger.map(({ id, question }) => [id, { en: question, es: spanish.get(id) }]);
  expect(questions).toEqual(Object.fromEntries(expected));
});
