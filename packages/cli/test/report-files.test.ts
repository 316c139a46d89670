import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadReports } from "../src/serve/reports/report-files.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const yaml = "id: mine\ncolumns:\n  calls: { kind: count }\nrows:\n  - calls: 12\n";

test("loads files, folders and presets", async () => {
  const nested = mkdtempSync(join(folder, "nested-"));
  writeFileSync(join(nested, "b.yaml"), yaml);
  writeFileSync(join(nested, "a.json"), '{ "id": "yours", "columns": { "a": {} }, "rows": [] }');
  writeFileSync(join(nested, "README.md"), "not a report");
  const loaded = await loadReports([write("one.yml", yaml), nested, "cdr_1", "all-presets"]);
  expect(loaded.map(({ id }) => id)).toEqual([
    "mine",
    "yours",
    "mine",
    "cdr_1",
    ...["agent_1", "campaign_3", "campaign_7", "cdr_1", "chat_1", "skill_7"],
  ]);
});

test.each<[string, string, RegExp]>([
  [
    "a value",
    "id: mine\ncolumns:\n  calls: { kind: number }\nrows: []\n",
    /:3:18: .*columns\.calls\.kind is "number"\. Expected one of text/,
  ],
  ["a field", "id: mine\ncolums:\n  calls: {}\n", /:2:1: .*Unknown field "colums" in the report/],
  ["a column", "id: mine\ncolumns:\n  calls: {}\nrows:\n  - call: 1\n", /:5:5: .*rows\[0\]: unknown column "call"/],
  ["a missing column", "id: mine\ncolumns:\n  calls: {}\nrows:\n  - {}\n", /:5:5: .*rows\[0\]: missing column "calls"/],
  [
    "missing rows",
    "id: mine\ncolumns:\n  calls: {}\n",
    /:1:1: .*exactly one of rows, ranges, records, file, generate; got none/,
  ],
  ["a missing id", "columns:\n  calls: {}\nrows: []\n", /:1:1: .*id is missing/],
  ["syntax", "id: mine\ncolumns: [\n", /:3:1: /],
  ["JSON", '{\n  "id": 7,\n  "columns": {}\n}', /:2:9: .*id is 7\. Expected lower-case letters/],
])("says where %s is wrong", async (name, content, message) => {
  const file = write(`${name}.yaml`, content);
  await expect(loadReports([file])).rejects.toMatchObject({
    code: "file-rejected",
    message: expect.stringMatching(message),
  });
});

test("says what can be named", async () => {
  await expect(loadReports(["nowhere"])).rejects.toThrow(/--reports nowhere: there is no such file, folder or preset/);
  await expect(loadReports([mkdtempSync(join(folder, "empty-"))])).rejects.toThrow(/has no YAML or JSON files/);
});
