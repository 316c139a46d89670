import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { afterAll, beforeEach, expect, test } from "vitest";
import { loadReports } from "../src/serve/reports/report-files.ts";

const root = mkdtempSync(join(tmpdir(), "mockvox-rows-"));
afterAll(() => rmSync(root, { recursive: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, "case-"));
});

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function definition(file: string, columns = "  calls: { kind: count }\n  agent_name: { from: Agent }\n"): string {
  return write("report.yaml", `id: mine\ncolumns:\n${columns}file: ${file}\n`);
}

async function rowsOf(report: string, from: string, to: string): Promise<unknown> {
  const clock = virtualClock({ start: Date.parse("2026-03-05T12:00:00-05:00") });
  const send = toFetch(createFake({ reports: await loadReports([report]), clock }));
  const query = `api=mine&date_ini=${from}&date_end=${to}`;
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
  const response = await send(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  return (await response.json()).data;
}

const csv = 'when,calls,Agent\n2026-03-04 10:00:00,12,"AGENT ONE"\n2026-03-02T23:30:00-05:00,7,\n20260304000000,5,B\n';

test("serves the rows of a CSV file in order of time, by the column with the time", async () => {
  write("rows.csv", csv);
  const report = definition("{ path: rows.csv, time: when }");
  expect(await rowsOf(report, "20260302000000", "20260304235959")).toEqual([
    { calls: "7", agent_name: "" },
    { calls: "5", agent_name: "B" },
    { calls: "12", agent_name: "AGENT ONE" },
  ]);
  expect(await rowsOf(report, "20260304000000", "20260304095959")).toEqual([{ calls: "5", agent_name: "B" }]);
});

test("serves the rows of an NDJSON file, with numbers and nulls", async () => {
  write(
    "rows.ndjson",
    '{"when":1772636400,"calls":12,"Agent":null}\n\n{"when":"2026-03-05 13:00:00","calls":1,"Agent":"later"}\n',
  );
  const report = definition("{ path: rows.ndjson, time: when }");
  expect(await rowsOf(report, "20260304000000", "20260305235959")).toEqual([{ calls: "12", agent_name: "" }]);
});

test("another separator, a byte order mark and Windows line ends", async () => {
  write("rows.txt", "\uFEFFwhen;calls;Agent\r\n2026-03-04 10:00:00;12;A\r\n");
  const report = definition('{ path: rows.txt, time: when, delimiter: ";" }');
  expect(await rowsOf(report, "20260304000000", "20260304235959")).toEqual([{ calls: "12", agent_name: "A" }]);
});

test.each<[string, string, RegExp]>([
  ["no file", "", /\.yaml: file\.path is "rows\.csv", but that file does not exist/],
  [
    "a time",
    "when,calls,Agent\n2026-03-04 10:00:00,1,A\nyesterday,2,B\n",
    /rows\.csv:3: column "when": "yesterday" is not a time/,
  ],
  [
    "an impossible time",
    "when,calls,Agent\n2026-02-31 10:00:00,1,A\n",
    /rows\.csv:2: column "when": "2026-02-31 10:00:00" is not a time/,
  ],
  [
    "a value",
    "when,calls,Agent\n2026-03-04 10:00:00,many,A\n",
    /rows\.csv:2: column "calls": "many" is not of the kind count\. Expected a value such as 12/,
  ],
  [
    "a column",
    "when,calls,agent\n2026-03-04 10:00:00,1,A\n",
    /rows\.csv:2: there is no column "Agent"\. The columns are when, calls, agent/,
  ],
  ["a row", "when,calls,Agent\n2026-03-04 10:00:00,1,A\n2026-03-04 11:00:00,1\n", /rows\.csv:3: /],
  ["a quote", 'when,calls,Agent\n2026-03-04 10:00:00,1,"A\n', /rows\.csv:\d: .*[Qq]uote/],
])("says where %s is wrong in a CSV file", async (name, content, message) => {
  if (name !== "no file") write("rows.csv", content);
  const report = definition("{ path: rows.csv, time: when }");
  await expect(loadReports([report])).rejects.toMatchObject({
    code: "file-rejected",
    message: expect.stringMatching(message),
  });
});

test.each<[string, string, RegExp]>([
  ["JSON", '{"when":1772636400,\n', /rows\.ndjson:1: /],
  ["an object", "[1]\n", /rows\.ndjson:1: expected one JSON object per line/],
  [
    "a nested value",
    '{"when":1772636400,"calls":1,"Agent":["A"]}\n',
    /rows\.ndjson:1: column "Agent": \["A"\] is not of the kind text/,
  ],
])("says where %s is wrong in an NDJSON file", async (_, content, message) => {
  write("rows.ndjson", content);
  const report = definition("{ path: rows.ndjson, time: when }");
  await expect(loadReports([report])).rejects.toThrow(message);
});

test("mistakes in the definition come first, with their line and column", async () => {
  const report = definition("{ path: rows.csv }");
  await expect(loadReports([report])).rejects.toThrow(/report\.yaml:5:7: .*file\.time is missing/);
  const both = write("both.yaml", "id: mine\ncolumns:\n  calls: {}\nrows: []\nfile: { path: rows.csv, time: when }\n");
  await expect(loadReports([both])).rejects.toThrow(/exactly one of .*; got rows and file/);
  const unused = write("unused.yaml", "id: mine\ncolumns:\n  calls: { from: Calls }\nrows: []\n");
  await expect(loadReports([unused])).rejects.toThrow(
    /unused\.yaml:3:10: .*columns\.calls\.from names a column of a file/,
  );
});
