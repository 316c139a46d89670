import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFake, virtualClock } from "@mockvox/mock-server";
import { parseReport } from "@mockvox/mock-server/reports";
import { serve } from "@mockvox/mock-server/serve";
import { afterAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-snapshot-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const start = Date.parse("2026-06-01T12:00:00-05:00");
const query = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";

async function bodyAt(url: string): Promise<[number, string]> {
  const response = await fetch(`${url}/api/v2/reports_manager.php?${query}`, { headers: { "wolkvox-token": "demo" } });
  return [response.status, await response.text()];
}

test("a night that was exported goes on elsewhere: the file serves the same bytes", async () => {
  await using original = await serve({ port: 0, seed: 41, size: "small", clock: virtualClock({ start }) });
  original.wolkvox.refuse("maintenance", { rate: 0.5 });
  await bodyAt(original.url);
  const exported = runCli(["control", "snapshot", "export", "--url", original.url]);
  expect([await exported.exitCode, exported.err()]).toEqual([0, ""]);

  const served = runCli(["serve", "--port", "0", "--snapshot", write("night.json", exported.out())]);
  const [, url = ""] = await served.printed(/(http:\/\/127\.0\.0\.1:\d+)/);
  expect(served.out()).toContain("seed 41 · size small · profile default");
  for (let request = 0; request < 8; request += 1) expect(await bodyAt(url)).toEqual(await bodyAt(original.url));
  served.signal("SIGTERM");
  expect(await served.exitCode).toBe(0);
});

test("the banner names the reports that the user defined, of a snapshot too", async () => {
  const report = parseReport({ id: "mine", columns: { calls: {} }, rows: [{ calls: 1 }] });
  const saved = await createFake({ reports: [report], clock: virtualClock({ start }) }).snapshot();
  const served = runCli(["serve", "--port", "0", "--snapshot", write("defined.json", JSON.stringify(saved))]);
  await served.printed(/Defined reports: mine/);
  served.signal("SIGTERM");
  await served.exitCode;
});

test.each<[string, string, RegExp]>([
  ["text", "night", /it is not valid JSON/],
  ["another file", '{ "rows": {} }', /This is not a snapshot: it has no "mockvox": "snapshot"/],
  ["a later version", '{ "mockvox": "snapshot", "version": 2 }', /has version 2, and this program reads version 1/],
  ["a part", '{ "mockvox": "snapshot", "version": 1 }', /options is missing\. Expected an object/],
])("says what is wrong with %s, when it is served and when it is imported", async (name, content, message) => {
  const file = write(`${name}.json`, content);
  const served = runCli(["serve", "--snapshot", file]);
  expect(await served.exitCode).toBe(2);
  expect(served.err()).toMatch(message);
  await using server = await serve({ port: 0, clock: virtualClock({ start }) });
  const imported = runCli(["control", "snapshot", "import", file, "--url", server.url]);
  expect(await imported.exitCode).toBe(2);
  expect(imported.err()).toMatch(message);
});

test("a snapshot has the values of the other flags", async () => {
  const run = runCli(["serve", "--snapshot", "night.json", "--seed", "7"]);
  expect(await run.exitCode).toBe(2);
  expect(run.err()).toContain("Use either --snapshot or --seed, not both.");
});
