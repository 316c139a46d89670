import { refusals } from "@mockvox/spec";
import { columns } from "@mockvox/spec/columns";
import { ledger } from "@mockvox/spec/ledger";
import { type LocalizedText, languages } from "@mockvox/spec/text";
import { expect, test } from "vitest";
import { splitAtClaims } from "../../src/link/split-at-claims.ts";

const ids: readonly string[] = ledger.map(({ id }) => id);

/** The sentences of the page whose claims are links. */
const sentences: readonly LocalizedText[] = [
  ...Object.values(columns).flatMap((ofReport) => Object.values(ofReport).map(({ description }) => description)),
  ...Object.values(refusals).map(({ when }) => when),
];

test("finds claims at any place of a sentence, and keeps other code as it is", () => {
  expect(splitAtClaims("A prefix (claim `phone-prefix`); `TOTAL`. Claim `menu-date`")).toEqual([
    { at: 0, text: "A prefix (claim " },
    { at: 16, claim: "phone-prefix" },
    { at: 30, text: "); `TOTAL`. Claim " },
    { at: 48, claim: "menu-date" },
  ]);
  const plain = "`code`, `claim` and a declaim `x`";
  expect(splitAtClaims(plain)).toEqual([{ at: 0, text: plain }]);
});

test.for(languages)("finds every claim that a sentence of the page has as code: %s", (language) => {
  let found = 0;
  for (const { [language]: sentence } of sentences) {
    const codes = [...sentence.matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => (ids.includes(code) ? [code] : []));
    const claims = splitAtClaims(sentence).flatMap((part) => ("claim" in part ? [part.claim] : []));
    expect(claims).toEqual(codes);
    found += claims.length;
  }
  expect(found).toBeGreaterThan(8);
});
