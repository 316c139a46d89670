import { expect, test } from "vitest";
import { findDuplicateCodes } from "./language/find-duplicate-codes.ts";
import { declaredTypes, findDuplicateTypes } from "./language/find-duplicate-types.ts";
import { findMissingTranslations } from "./language/find-missing-translations.ts";
import { findRetiredWords } from "./language/find-retired-words.ts";
import { retiredWords } from "./language/retired-words.ts";

test.each([
  "/** The room that holds it. */",
  "const rooms = readRooms();",
  "a token that nobody knows",
  "so many requests",
  "the token alone",
  "an option, say, or a flag",
  "rows as they came",
  "a token of one's own",
  'There is no fault "broken".',
  "the URL is no URL",
])("finds the retired word in: %s", (line) => {
  expect(findRetiredWords("a.ts", line, retiredWords)).toHaveLength(1);
});

test.each([
  "a stand-alone server, let alone two",
  "so that many requests fit",
  "users say that it works",
  "a broom in the bathroom",
  "the description of subscribers",
  "if token is None:",
  "sooner or later",
])("finds no retired word in: %s", (line) => {
  expect(findRetiredWords("a.py", line, retiredWords)).toEqual([]);
});

test("reports the place of a retired word and what to write", () => {
  const words = [{ pattern: /\bdesk\b/, use: "report handler" }];
  expect(findRetiredWords("src/a.ts", "one\n// the desk\n", words)).toEqual([
    'src/a.ts:2: "desk" is retired. Write: report handler.',
  ]);
});

test("allows a retired word in a file with a reason", () => {
  const allow = [{ path: /^src\/office\//, reason: "furniture is meant" }];
  const words = [{ pattern: /\bdesk\b/, use: "report handler", allow }];
  expect(findRetiredWords("src/office/a.ts", "a desk", words)).toEqual([]);
  expect(findRetiredWords("src/a.ts", "a desk", words)).toHaveLength(1);
});

test("lists the types, interfaces and classes of a file", () => {
  const code =
    "export interface A {}\ntype B = 1;\nexport class C {}\nexport const d = 1;\nexport { type E } from './e.ts';";
  expect(declaredTypes("a.ts", code)).toEqual(["A", "B", "C"]);
});

test("finds a type name with two declarations, unless it is allowed", () => {
  const sources = { "a.ts": "export type A = 1;", "b.ts": "interface A {}", "c.ts": "type C = 1;" };
  expect(findDuplicateTypes(sources, [])).toEqual(["Type A is declared 2 times: a.ts, b.ts."]);
  expect(findDuplicateTypes(sources, [{ name: "A", reason: "an example" }])).toEqual([]);
});

test("finds an allowed duplicate that is not needed any more", () => {
  expect(findDuplicateTypes({ "a.ts": "type A = 1;" }, [{ name: "A", reason: "an example" }])).toEqual([
    "Type A is allowed to be declared twice, but is not. Remove it from the list.",
  ]);
});

test("finds an error code of two packages", () => {
  expect(findDuplicateCodes({ a: ["unknown-option", "missing-url"], b: ["unknown-option"] })).toEqual([
    "Error code unknown-option is used by several packages: a, b.",
  ]);
});

test("accepts a complete translation", () => {
  const english = { title: "Title", count: (count: number) => `${count} rows`, group: { one: "One" } };
  const spanish = { title: "Título", count: (count: number) => `${count} filas`, group: { one: "Uno" } };
  expect(findMissingTranslations(english, spanish)).toEqual([]);
});

test.each([
  [{}, "title has no Spanish text."],
  [{ title: "" }, "title has no Spanish text."],
  [{ title: () => "Título" }, "title is a string in English only."],
])("finds what is missing in the translation %j", (spanish, problem) => {
  expect(findMissingTranslations({ title: "Title" }, spanish)).toEqual([problem]);
});

test("finds what is missing in a group, and what is left over", () => {
  expect(findMissingTranslations({ group: { one: "One" } }, { group: { two: "Dos" } })).toEqual([
    "group.one has no Spanish text.",
    "group.two has no English text.",
  ]);
});
