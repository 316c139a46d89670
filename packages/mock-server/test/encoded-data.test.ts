import { type Answers, namedProfile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { parseOwnData } from "../src/index.ts";
import { aDay, createAsker } from "./asker.ts";

const accents = [{ cod_opc_menu: 'Atención/ñ "uno" \\ dos', channel: "voice" }];
const many = Array.from({ length: 900 }, (_, at) => ({ cod_opc_menu: `OPCIÓN/${at}` }));

const reply = async (
  rows: object[],
  answers: Partial<Answers>,
): Promise<{ code: unknown; msg: string; data: unknown }> => {
  const profile = parseProfile({ ...namedProfile("default"), answers });
  const { text } = await createAsker({ profile, data: parseOwnData({ rows: { diagram_13: rows } }) }).ask({
    api: "diagram_13",
    ...aDay,
  });
  return JSON.parse(text);
};

test.each([
  ["compact, escaped", {}],
  ["compact, plain", { "json-escaping": "plain" }],
  ["indented", { "json-whitespace": "indented" }],
] as const)("holds the same rows inside a string: %s", async (_, writing) => {
  for (const rows of [accents, many, []]) {
    const answers = { ...writing, "empty-window": "empty-data" } as const;
    const { data, ...head } = await reply(rows, { ...answers, "data-type": "encoded-string" });
    const { data: list, ...plain } = await reply(rows, answers);
    expect(head).toEqual(plain);
    expect(JSON.parse(String(data))).toEqual(list);
  }
});

test("escapes as PHP does when it encodes what it has encoded", async () => {
  const profile = parseProfile({ ...namedProfile("default"), answers: { "data-type": "encoded-string" } });
  const data = parseOwnData({ rows: { diagram_13: [{ cod_opc_menu: "Atención/ñ" }] } });
  const { text } = await createAsker({ profile, data }).ask({ api: "diagram_13", ...aDay });
  expect(text).toContain(String.raw`"data":"[{\"cod_opc_menu\":\"Atenci\\u00f3n\\\/\\u00f1\"}]"`);
});

test("leaves `data` of a refusal as its own claim has it", async () => {
  const answers = { "data-type": "encoded-string", "refusal-data": "empty-list" } as const;
  const profile = parseProfile({ ...namedProfile("default"), answers });
  const { text } = await createAsker({ profile }).ask({ api: "diagram_13" });
  expect(JSON.parse(text).data).toEqual([]);
});
