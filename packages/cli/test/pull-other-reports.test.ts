import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { afterAll, expect, test } from "vitest";
import { loadReports } from "../src/serve/reports/report-files.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-pull-other-"));
afterAll(() => rmSync(folder, { recursive: true }));

const clock = (): ReturnType<typeof virtualClock> =>
  virtualClock({ start: Date.parse("2026-06-01T12:00:00-05:00"), auto: true });
const range = ["--from", "2026-03-02", "--to", "2026-03-04", "--token", "demo"];

async function pull(url: string, args: readonly string[]): Promise<{ exitCode: number; err: string; out: string }> {
  const run = runCli(["pull", ...args, ...range, "--url", url]);
  return { exitCode: await run.exitCode, err: run.err(), out: run.out() };
}

test("pulls a preset of the vendor's other reports, and resumes", async () => {
  await using server = await serve({ port: 0, size: "small", clock: clock(), reports: await loadReports(["cdr_1"]) });
  const file = join(folder, "cdr_1.csv");
  expect(await pull(server.url, ["cdr_1", "--out", file])).toMatchObject({ exitCode: 0 });
  const [header = "", ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(header).toMatch(/^agent_name,date,destiny,/);
  expect(rows.length).toBeGreaterThan(20);
  expect(await pull(server.url, ["cdr_1", "--out", file])).toMatchObject({ exitCode: 0 });
});

test("verifies a report that a definition describes", async () => {
  const definition = join(folder, "agents.yaml");
  const agents =
    "columns:\n  agent_id: { field: agent_id }\n  calls: { count: {}, kind: KIND }\ngenerate: { over: calls, by: agent_id }\n";
  const write = (kind: string): void => writeFileSync(definition, `id: agent_3\n${agents.replace("KIND", kind)}`);
  write("count");
  await using server = await serve({ port: 0, size: "small", reports: await loadReports([definition]) });
  const verify = async (): Promise<{ exitCode: number; err: string; out: string }> => {
    const run = runCli(["verify", server.url, "--token", "demo", "--reports", definition, "--only", "agent_3"]);
    return { exitCode: await run.exitCode, err: run.err(), out: run.out() };
  };
  expect(await verify()).toMatchObject({ exitCode: 0, out: expect.stringContaining("9 passed") });
  write("clock");
  expect(await verify()).toMatchObject({ exitCode: 1, out: expect.stringContaining("agent_3-column-calls") });
  writeFileSync(definition, "id: agent_3\ncolumns: []\n");
  expect(await verify()).toMatchObject({ exitCode: 2, err: expect.stringContaining("agents.yaml:2:10") });
});

test("pulls a defined report with its parameters", async () => {
  const definition = join(folder, "sites.yaml");
  writeFileSync(
    definition,
    "id: sites\nparameters:\n  site: { pattern: '[A-Z]{3}' }\ncolumns:\n  calls: {}\nrows:\n  - calls: 3\n",
  );
  await using server = await serve({
    port: 0,
    size: "small",
    clock: clock(),
    reports: await loadReports([definition]),
  });
  const args = ["sites", "--reports", definition, "--out", "-"];
  const pulled = await pull(server.url, [...args, "--parameter", "site=BOG"]);
  expect(pulled).toMatchObject({ exitCode: 0, out: expect.stringMatching(/"window_from":.*"calls":"3"/) });
  const unnamed = await pull(server.url, args);
  expect(unnamed).toMatchObject({ exitCode: 2, err: expect.stringContaining("--parameter site=VALUE") });
});

test("says what a mock server does not serve", async () => {
  await using server = await serve({ port: 0, size: "small", clock: clock() });
  const { exitCode, err } = await pull(server.url, ["cdr_1", "--out", "-"]);
  expect([exitCode, err]).toEqual([1, expect.stringContaining("--unknown-reports shapes")]);
});

test.each([
  [["crd_1"], /Unknown report "crd_1"\. Did you mean cdr_1\? Expected cdr_4, /],
  [["skill_7"], /--parameter skill_id=VALUE/],
  [["cdr_2", "--parameter", "skill_id=1"], /Invalid --parameter "skill_id"\. Expected none/],
  [["cdr_4", "--parameter", "skill_id=1"], /Invalid --parameter "skill_id"\. Expected none/],
])("checks %j before anything is sent", async (args, message) => {
  const { exitCode, err } = await pull("http://127.0.0.1:9", [...args, "--out", "-"]);
  expect([exitCode, err]).toEqual([2, expect.stringMatching(message)]);
});
