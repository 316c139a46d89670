import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { refusals, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BackgroundProgram, startProgram } from "../background-program.ts";
import { cleanEnvironment } from "../clean-environment.ts";
import { dateRange, headers } from "../five-requests.ts";
import { copyRepository, listDifferences, type Snapshot, takeSnapshot } from "../repository-copy.ts";
import { runForOutput } from "../run-program.ts";
import { contribution, sixth } from "../sixth-report/contribution.ts";
import { readRecipe, type Step } from "../sixth-report/recipe.ts";
import { parseReadyUrl } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

/** The output of the step `generate`, which a contributor does not write by hand. */
const generated =
  /^(packages\/spec\/((src\/generated|narrow)\/|[\w-]+\.schema\.json$)|docs\/((es\/)?((claims|statements|cases|errors)\.md$|reference\/)|collections\/|public\/))/;

/** Programs run on the Node that runs this. */
const env = cleanEnvironment(dirname(process.execPath));

const disposables = new AsyncDisposableStack();
let copy: string;
let steps: Step[];
let original: Snapshot;
/** The files that a contributor edits by hand. */
let touched: string[];
/** The response of the mock for each report before the sixth was added. */
let responsesBefore: ReadonlyMap<string, string>;
let server: BackgroundProgram;

beforeAll(async () => {
  copy = disposables.use(await makeTemporaryFolder()).path;
  await copyRepository(join(import.meta.dirname, "../.."), copy);
  original = await takeSnapshot(copy);
  responsesBefore = await readResponsesOfCopy();
  steps = readRecipe(original.get("CONTRIBUTING.md") ?? "", sixth);
  for (const step of steps) await follow(step);
  touched = listDifferences(original, await takeSnapshot(copy)).filter((path) => !generated.test(path));
  server = disposables.use(await startCopy());
});

afterAll(() => disposables.disposeAsync());

async function follow({ files, scripts }: Step): Promise<void> {
  for (const file of files) await write(resolvePath(file));
  for (const script of scripts) await runScript(script);
}

/** CONTRIBUTING.md may mention a file without its folder. */
function resolvePath(name: string): string {
  const path = Object.keys(contribution).find((known) => `/${known}`.endsWith(`/${name}`));
  if (path) return path;
  throw new Error(`CONTRIBUTING.md says to edit ${name}, but tests/sixth-report/contribution.ts does not.`);
}

async function write(path: string): Promise<void> {
  const target = join(copy, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, editedText(path));
}

function editedText(path: string): string {
  try {
    return contribution[path]?.(original.get(path) ?? "") ?? "";
  } catch (cause) {
    throw new Error(`Failed to add the sixth report to ${path}.`, { cause });
  }
}

/** Runs a script of a package.json in the copy, without pnpm, which would install first. The time limit is long because these run in parallel. */
function runScript(script: string, packageFolder = ".", ...args: string[]): Promise<string> {
  const options = { cwd: join(copy, packageFolder), env, timeLimit: 800_000 };
  return runForOutput(process.execPath, ["--run", script, "--", ...args], options);
}

function startCopy(): Promise<BackgroundProgram> {
  const command = join(copy, "packages/cli/bin/mockvox.js");
  const flags = ["--port", "0", "--log", "json", "--clock", "2026-04-01T12:00:00"];
  return startProgram(process.execPath, [command, "serve", ...flags], parseReadyUrl, { env });
}

function send(url: string, api: string): Promise<Response> {
  const query = new URLSearchParams({ api, ...dateRange, campaign_id: "all" });
  return fetch(`${url}/api/v2/reports_manager.php?${query}`, { headers: { ...headers, "wolkvox-token": api } });
}

async function readText(url: string, report: string): Promise<string> {
  return (await send(url, report)).text();
}

async function readResponsesOfCopy(): Promise<Map<string, string>> {
  await using unchanged = await startCopy();
  const responses = reportIds.map(async (report) => [report, await readText(unchanged.ready, report)] as const);
  return new Map(await Promise.all(responses));
}

type Row = Readonly<Record<string, string>>;

async function readRows(report: string): Promise<Row[]> {
  const { data }: { data: Row[] } = JSON.parse(await readText(server.ready, report));
  return data;
}

test("the recipe for a sixth report edits the document, adds a projection and lists it", () => {
  expect(touched).toEqual([
    `packages/fixtures/src/projections/${sixth}.ts`,
    "packages/fixtures/src/read-report.ts",
    "packages/spec/openapi.yaml",
  ]);
});

test("CONTRIBUTING.md mentions exactly the files that are edited", () => {
  const named = steps.flatMap(({ files }) => files.map(resolvePath));
  expect(named.sort()).toEqual(touched);
});

test("Biome accepts the files of the sixth report", async () => {
  const biome = join(copy, "node_modules/.bin/biome");
  await runForOutput(biome, ["ci", "--error-on-warnings", ...touched], { cwd: copy, env });
});

describe.concurrent("with a sixth report", () => {
  test.for(["spec", "client", "fixtures", "mock-server", "cli"])(
    "%s passes its checks without a warning",
    async (name) => {
      expect(await runScript("check", `packages/${name}`)).not.toMatch(/warning/i);
    },
  );

  test.for(["spec", "mock-server"])("the tests of %s pass unchanged", { timeout: 900_000 }, async (name) => {
    await runScript("test", `packages/${name}`, "--testTimeout=240000");
  });
});

test("the command serves the sixth report according to its schema", async () => {
  const schemas = pathToFileURL(join(copy, "packages/spec/src/zod.ts"));
  const { envelopeSchemas }: { envelopeSchemas: Readonly<Record<string, { parse(value: unknown): unknown }>> } =
    await import(schemas.href);
  const response = await send(server.ready, sixth);
  const envelope: unknown = await response.json();
  expect(response.status).toBe(200);
  expect(envelopeSchemas[sixth]?.parse(envelope)).toEqual(envelope);
});

test("the sixth report counts the options that diagram_13 lists", async () => {
  const listed = await readRows("diagram_13");
  const counts = new Map<string, number>();
  for (const { cod_opc_menu = "" } of listed) counts.set(cod_opc_menu, (counts.get(cod_opc_menu) ?? 0) + 1);
  const expected = [...counts].map(([option, count]) => ({
    cod_act: option,
    description_cod_act: option.replaceAll("_", " "),
    count: String(count),
    percent: `${(Math.round((10_000 * count) / listed.length) / 100).toFixed(2)} %`,
  }));
  expect(expected.length).toBeGreaterThan(5);
  expect(await readRows(sixth)).toEqual(expected.sort((a, b) => (a.cod_act < b.cod_act ? -1 : 1)));
});

test.for(reportIds)("a sixth report changes no byte of %s", async (report) => {
  expect(await readText(server.ready, report)).toBe(responsesBefore.get(report));
  expect(responsesBefore.get(report)).toContain("records were found");
});

test("an unknown report is still refused", async () => {
  const response = await send(server.ready, "diagram_99");
  expect(response.status).toBe(refusals["unknown-report"].status);
  expect(await response.json()).toMatchObject({ msg: refusals["unknown-report"].msg });
});
