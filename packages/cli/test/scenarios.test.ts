import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scenarios } from "@mockvox/mock-server/scenarios";
import { afterAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-scenarios-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const several = mkdtempSync(join(folder, "several-"));
for (const name of ["one", "two"])
  writeFileSync(join(several, `${name}.yaml`), `name: ${name}\ntitle: A\ncatches: B\n`);

const own = "name: mine\ntitle: Mine\ncatches: Nothing.\nrefusals:\n  - { refusal: maintenance }\n";

test("lists the scenarios in both languages, and as JSON", async () => {
  const english = runCli(["scenarios"]);
  expect(await english.exitCode).toBe(0);
  expect(english.out().trim().split("\n")).toHaveLength(scenarios.length);
  expect(english.out()).toMatch(/^ *leap-day +A leap day$/m);
  const spanish = runCli(["scenarios", "--lang", "es"]);
  await spanish.exitCode;
  expect(spanish.out()).toMatch(/^ *leap-day +Un 29 de febrero$/m);
  const json = runCli(["scenarios", "--json", "leap-day"]);
  await json.exitCode;
  expect(JSON.parse(json.out())).toMatchObject([{ name: "leap-day", range: { to: "2024-03-01" } }]);
});

test("shows scenarios as files, built-in ones and others", async () => {
  const shown = runCli(["scenarios", "leap-day", write("own.yaml", own)]);
  expect(await shown.exitCode).toBe(0);
  expect(shown.out()).toMatch(/^name: leap-day\n.*\n---\nname: mine\n/s);
});

test("copies scenarios as files that can be run, and overwrites none", async () => {
  const copies = join(folder, "copies");
  const copied = runCli(["scenarios", "--copy", copies]);
  expect(await copied.exitCode).toBe(0);
  expect(readdirSync(copies)).toHaveLength(scenarios.length);
  const shown = runCli(["scenarios", "--json", copies]);
  await shown.exitCode;
  const copiedByName = JSON.parse(shown.out()).map((definition: { name: string }) => [definition.name, definition]);
  expect(Object.fromEntries(copiedByName)).toEqual(
    Object.fromEntries(scenarios.map(({ name, definition }) => [name, definition])),
  );
  writeFileSync(join(copies, "leap-day.yaml"), own);
  const again = runCli(["scenarios", "--copy", copies, "leap-day"]);
  expect(await again.exitCode).toBe(2);
  expect(again.err()).toContain("leap-day.yaml already exists");
  expect(readFileSync(join(copies, "leap-day.yaml"), "utf8")).toBe(own);
});

test("serves a scenario, by name or from a file", async () => {
  for (const scenario of ["quota-spent-from-the-start", write("served.yaml", own)]) {
    const server = runCli(["serve", "--port", "0", "--scenario", scenario, "--log", "json"]);
    const [, url] = await server.printed(/"url":"([^"]+)"/);
    const query = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
    const response = await fetch(`${url}/api/v2/reports_manager.php?${query}`, {
      headers: { "wolkvox-token": "demo" },
    });
    expect(response.status).toBe(403);
    server.signal("SIGTERM");
    expect(await server.exitCode).toBe(0);
  }
});

test.each<[string, string, RegExp]>([
  ["a syntax error", "name: [\n", /--scenario .*wrong\.yaml:\d+:\d+: /],
  ["a missing field", "name: mine\ncatches: x\n", /wrong\.yaml:1:1: `title` of the scenario must be .*, got missing/],
  ["an unknown field", `${own}qouta: 1\n`, /wrong\.yaml:6:1: Unknown field "qouta" in the scenario\. Expected one of/],
  [
    "a wrong value",
    `${own}quota: { left: many }\n`,
    /wrong\.yaml:6:16: `quota\.left` of the scenario must be a non-negative/,
  ],
  [
    "an unknown error response",
    own.replace("maintenance", "tired"),
    /wrong\.yaml:5:16: `refusals\[0\]\.refusal`.*quota-spent/,
  ],
  ["an unknown claim", `${own}answers:\n  no-claim: x\n`, /wrong\.yaml:7:13: `answers\.no-claim` of the scenario: /],
])("says where %s is, and what was expected", async (_, content, message) => {
  const cli = runCli(["scenarios", write("wrong.yaml", content)]);
  expect(await cli.exitCode).toBe(2);
  expect(cli.err()).toMatch(message);
});

test("says so in Spanish", async () => {
  const cli = runCli(["scenarios", "--lang", "es", write("wrong.yaml", `${own}answers:\n  head: x\n`)]);
  expect(await cli.exitCode).toBe(2);
  expect(cli.err()).toMatch(/`answers\.head` del escenario: Respuesta desconocida/);
});

test.each<[string, readonly string[], RegExp]>([
  ["a misspelt name", ["scenarios", "leap-dya"], /no such scenario.*Did you mean "leap-day"\?/],
  ["a folder where one is expected", ["serve", "--scenario", several], /expected one scenario/],
  [
    "a name that --only does not find",
    ["rehearse", "--only", "nothing*", "--", "true"],
    /No scenario is called "nothing\*"/,
  ],
  ["no program", ["rehearse"], /rehearse requires a program/],
  ["a flag about rows without rows", ["rehearse", "--report", "cdr_4", "--", "true"], /--report has an effect only/],
  ["a time zone that does not exist", ["rehearse", "--tz", "Mars", "--", "true"], /Invalid --tz "Mars"/],
  ["the snapshot of a server", ["rehearse", "--snapshot", "state.json", "--", "true"], /Unknown flag --snapshot\./],
  ["a format that --claims does not have", ["rehearse", "--claims", "--format", "junit", "--", "true"], /not both/],
])("rejects %s", async (_, args, message) => {
  const cli = runCli(args);
  expect(await cli.exitCode).toBe(2);
  expect(cli.err()).toMatch(message);
});
