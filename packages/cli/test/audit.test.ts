import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { virtualClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { auditFormats } from "../src/audit/render-audit.ts";
import { runCli } from "./run-cli.ts";

const present = Date.parse("2026-06-01T12:00:00-05:00");

let server: RunningMockServer;
let folder: string;
beforeEach(async () => {
  server = await serve({ port: 0, clock: virtualClock({ start: present }), size: "small", edges: true });
  folder = await mkdtemp(join(tmpdir(), "mockvox-audit-"));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function read(api: string, from: string, to: string): Promise<Record<string, string>[]> {
  const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams({ api, date_ini: from, date_end: to })}`;
  const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
  return (await response.json()).data;
}

/** Reads two days; the first one ends at 23:50. */
async function readWrongly(): Promise<void> {
  await read("diagram_13", "20260302000000", "20260302235000");
  await read("diagram_13", "20260303000000", "20260303235000");
}

async function audit(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { exitCode, out, err } = runCli(["audit", "--url", server.url, ...args]);
  return { code: await exitCode, out: out(), err: err() };
}

test("ends with 3 when there is nothing to judge", async () => {
  expect(await audit()).toMatchObject({ code: 3, out: expect.stringContaining("nothing to judge") });
});

test("ends with 0 when nothing is wrong", async () => {
  await read("diagram_13", "20260302000000", "20260302235959");
  const { code, out } = await audit();
  expect(out).toContain("Nothing is wrong with the request.");
  expect(code).toBe(0);
});

test("ends with 1 and says what is wrong, where, what it cost and how to fix it", async () => {
  await readWrongly();
  const { code, out } = await audit();
  expect(out).toContain("Date ranges end 599 seconds before the next one begins. (never-asked/early-end)");
  expect(out).toContain("When: 2026-03-02 23:50:01 – 23:59:59");
  expect(out).toMatch(/Cost: \d+ rows?/);
  expect(out).toContain("Fix: `date_end` is the last second of the range");
  expect(code).toBe(1);
  expect((await audit("--report", "cdr_4")).code).toBe(3);
  expect((await audit("--token", "other")).code).toBe(3);
  expect((await audit("--from", "2026-03-03T00:00:00")).code).toBe(0);
});

test("speaks Spanish", async () => {
  await readWrongly();
  const { out } = await audit("--lang", "es");
  expect(out).toContain("Los rangos de fechas terminan 599 segundos antes");
  expect(out).toContain("Solución: ");
});

describe("prints", () => {
  const expected: Record<(typeof auditFormats)[number], string> = {
    text: "● Date ranges end",
    json: '"id": "never-asked"',
    junit: '<failure type="loss" message="Date ranges end 599 seconds',
    markdown: "### Date ranges end 599 seconds",
    html: '<li class="missing" title="2026-03-02:',
    github: "::error title=Date ranges end 599 seconds before the next one begins.::Where: diagram_13",
  };
  test.each(auditFormats)("%s", async (format) => {
    await readWrongly();
    const { code, out } = await audit("--format", format);
    expect(out).toContain(expected[format]);
    expect(code).toBe(1);
  });
});

describe("compares kept rows", () => {
  const from = "20260302000000";
  const to = "20260302235959";
  const toCsv = (rows: readonly Record<string, unknown>[], separator = ","): string =>
    [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.join(separator))
      .join("\n");

  test.each([
    ["rows.csv", (rows: Record<string, string>[]) => toCsv(rows)],
    ["semicolons.csv", (rows: Record<string, string>[]) => `\ufeff${toCsv(rows, ";")}\n`],
    ["rows.ndjson", (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).join("\n")],
    ["rows.json", (rows: Record<string, string>[]) => JSON.stringify(rows, null, 2)],
    ["response.json", (rows: Record<string, string>[]) => JSON.stringify({ code: "200", data: rows }, null, 2)],
  ])("in %s", async (name, format) => {
    const rows = await read("diagram_13", from, to);
    const file = join(folder, name);
    await writeFile(file, format(rows));
    expect(await audit("--rows", file)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`Compared ${rows.length} rows`),
    });
    await writeFile(file, format(rows.slice(1)));
    const { code, out } = await audit("--rows", file);
    expect(out).toContain("1 row is missing although a response had them");
    expect(code).toBe(1);
  });

  test("with mapped columns", async () => {
    const rows = (await read("diagram_2", from, "20260331235959")).map(({ skill_id, treatment }) => ({
      s: skill_id,
      t: treatment,
    }));
    const file = join(folder, "rows.csv");
    await writeFile(file, toCsv(rows));
    const columns = ["--report", "diagram_2", "--column", "s=skill_id", "--column", "t=treatment"];
    expect((await audit("--rows", file, ...columns)).code).toBe(0);
    expect(await audit("--rows", file)).toMatchObject({
      code: 2,
      err: expect.stringContaining("no column for skill_id of diagram_2"),
    });
  });

  test.each([
    [["--rows", "missing.csv"], "the file does not exist"],
    [["--column", "calls"], "two names such as llamadas=calls"],
    [["--format", "pdf"], "one of text, json"],
    [["--server", "0001"], "--token"],
  ])("and ends with 2 for %j", async (args, message) => {
    const { code, err } = await audit(...args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

test("ends with 2 if there is no server", async () => {
  await server.close();
  const { code, err } = await audit();
  expect(err).toContain("The audit failed");
  expect(code).toBe(2);
});
