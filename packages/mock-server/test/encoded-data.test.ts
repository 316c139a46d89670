import { type Answers, namedProfile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { parseCustomData } from "../src/index.ts";
import { aDay, createTestClient } from "./test-client.ts";

const accents = [{ cod_opc_menu: 'Atención/ñ "uno" \\ dos', channel: "voice" }];
const many = Array.from({ length: 900 }, (_, at) => ({ cod_opc_menu: `OPCIÓN/${at}` }));

const response = async (
  rows: object[],
  answers: Partial<Answers>,
): Promise<{ code: unknown; msg: string; data: unknown }> => {
  const profile = parseProfile({ ...namedProfile("default"), answers });
  const { text } = await createTestClient({
    profile,
    data: parseCustomData({ rows: { diagram_13: rows } }, { allowUnknownColumns: true }),
  }).send({
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
    const { data, ...head } = await response(rows, { ...answers, "data-type": "encoded-string" });
    const { data: list, ...plain } = await response(rows, answers);
    expect(head).toEqual(plain);
    expect(JSON.parse(String(data))).toEqual(list);
  }
});

test("escapes twice when JSON is encoded inside JSON, as PHP does", async () => {
  const profile = parseProfile({ ...namedProfile("default"), answers: { "data-type": "encoded-string" } });
  const data = parseCustomData(
    { rows: { diagram_13: [{ cod_opc_menu: "Atención/ñ" }] } },
    { allowUnknownColumns: true },
  );
  const { text } = await createTestClient({ profile, data }).send({ api: "diagram_13", ...aDay });
  expect(text).toContain(String.raw`"data":"[{\"cod_opc_menu\":\"Atenci\\u00f3n\\\/\\u00f1\"}]"`);
});

test("the format of `data` in an error response has its own claim", async () => {
  const answers = { "data-type": "encoded-string", "refusal-data": "empty-list" } as const;
  const profile = parseProfile({ ...namedProfile("default"), answers });
  const { text } = await createTestClient({ profile }).send({ api: "diagram_13" });
  expect(JSON.parse(text).data).toEqual([]);
});
