import { formatMessage } from "@mockvox/spec/text";
import { expect, test } from "vitest";
import { en } from "../../src/messages/en.ts";
import { es } from "../../src/messages/es.ts";
import { createTranslator } from "../../src/messages/translate.ts";

/** Each parameter is 1, as a number or, for texts whose numbers are formatted before, as text. */
const ones = [1, "1"].map((one) => new Proxy({}, { get: () => one }));

/** The texts by their id, filled in with ones. Those of charts take lists and units, which a single number cannot stand for. */
const english = textsOf(en);
const spanish = textsOf(es);

function textsOf(messages: typeof en): readonly (readonly [id: string, texts: readonly string[]])[] {
  return Object.entries(messages).flatMap(([id, message]) =>
    id.startsWith("chart-") ? [] : [[id, ones.map((params) => formatMessage(message, params))] as const],
  );
}

/** Texts about many: the parts of all reports together, the characters of a long link, and a share in percent. */
const neverOne = ["relation-parts-add-up", "invalid-state-link", "rate-of-requests"];

/** Words after a 1 that end in s and are no plural. */
const noPlurals = "as behaves después es has is lacks las means más ms s this uses was".split(" ");

/** Whether a plural follows a 1, at most one adjective away. */
function hasPluralOfOne(text: string): boolean {
  const following = [...text.matchAll(/(?<![\d.,])1((?: \p{L}+){1,2})/gu)].flatMap(([, words = ""]) =>
    words.split(" "),
  );
  return following.some((word) => word.endsWith("s") && !noPlurals.includes(word));
}

test.for([
  ["English", english],
  ["Spanish", spanish],
] as const)("uses the singular for one of something: %s", ([, all]) => {
  const wrong = all.filter(([id, texts]) => !neverOne.includes(id) && texts.every(hasPluralOfOne));
  expect(wrong).toEqual([]);
});

test.for([
  ["English", english],
  ["Spanish", spanish],
] as const)("has no space before an ellipsis: %s", ([, all]) => {
  expect(matching(all, / …/)).toEqual([]);
});

test("uses the Spanish terms of the glossary", () => {
  const retired = /\bventanas?\b|\bsolicitud(es)?\b|\bsupuest[oa]s?\b|\bllamadas? de regreso\b|\bclaims?\b/i;
  expect(matching(spanish, retired)).toEqual([]);
});

test("uses the quotation marks of each language", () => {
  expect(matching(english, /[“”«»]/)).toEqual([]);
  expect(matching(spanish, /[“”]/)).toEqual([]);
});

function matching(all: typeof english, pattern: RegExp): typeof english {
  return all.filter(([, texts]) => texts.some((text) => pattern.test(text)));
}

test("agrees with the number also where other words change", () => {
  const [t, enEspanol] = [createTranslator(en), createTranslator(es)];
  expect(t("audit-dropped", { requests: "1" })).toBe(
    "1 older request is no longer remembered; the audit says nothing about the time it covers.",
  );
  expect(enEspanol("paused-waiting", { waiting: 1 })).toBe("En pausa; ha llegado 1 más.");
  expect(enEspanol("paused-waiting", { waiting: 1200 })).toBe("En pausa; han llegado 1.200 más.");
  const counts = { passed: 141, checks: 146, failed: 1, inconclusive: 5, skipped: 0 };
  expect(enEspanol("run-counts", counts)).toBe(
    "141 de 146 comprobaciones aprobadas, 1 fallida, 5 no concluyentes, 0 omitidas.",
  );
  expect(enEspanol("relation-menu-choices", { menuCalls: "529", chosen: "400" })).toBe(
    "En 400 de las 529 llamadas por un menú se eligió una opción.",
  );
  expect(enEspanol("relation-menu-choices", { menuCalls: "1", chosen: "1" })).toContain("En 1 de 1 llamada por");
});
