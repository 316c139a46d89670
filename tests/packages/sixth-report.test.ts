import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { refusals, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BackgroundProgram, startProgram } from "../background-program.ts";
import { headers, window } from "../five-requests.ts";
import { outsideEnvironment } from "../outside-environment.ts";
import { copyRepository, listDifferences, type Snapshot, takeSnapshot } from "../repository-copy.ts";
import { outputOf } from "../run-program.ts";
import { urlIn } from "../served-fake.ts";
import { contribution, sixth } from "../sixth-report/contribution.ts";
import { readRecipe, type Step } from "../sixth-report/recipe.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

/** What the step `generate` makes; a contributor writes none of it. */
const generated = /^(packages\/spec\/(src\/generated|narrow)\/|docs\/(claims|cases)\.md$)/;

/** Programs run on the Node that runs this. */
const env = outsideEnvironment(dirname(process.execPath));

const madeHere = new AsyncDisposableStack();
let copy: string;
let steps: Step[];
let original: Snapshot;
/** What somebody wrote by hand. */
let written: string[];
/** Report → what the fake answered before there was a sixth. */
let answersBefore: ReadonlyMap<string, string>;
let fake: BackgroundProgram;

beforeAll(async () => {
  copy = madeHere.use(await makeTemporaryFolder()).path;
  await copyRepository(join(import.meta.dirname, "../.."), copy);
  original = await takeSnapshot(copy);
  answersBefore = await readAnswersOfCopy();
  steps = readRecipe(original.get("CONTRIBUTING.md") ?? "", sixth);
  for (const step of steps) await follow(step);
  written = listDifferences(original, await takeSnapshot(copy)).filter((path) => !generated.test(path));
  fake = madeHere.use(await serveCopy());
});

afterAll(() => madeHere.disposeAsync());

async function follow({ files, scripts }: Step): Promise<void> {
  for (const file of files) await write(pathNamed(file));
  for (const script of scripts) await runScript(script);
}

/** The recipe may name a file without its folder. */
function pathNamed(name: string): string {
  const path = Object.keys(contribution).find((known) => `/${known}`.endsWith(`/${name}`));
  if (path) return path;
  throw new Error(`CONTRIBUTING.md says to write ${name}; tests/sixth-report/contribution.ts does not write it.`);
}

async function write(path: string): Promise<void> {
  const place = join(copy, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, edited(path));
}

function edited(path: string): string {
  try {
    return contribution[path]?.(original.get(path) ?? "") ?? "";
  } catch (cause) {
    throw new Error(`${path} is not as the sixth report expects it.`, { cause });
  }
}

/** Runs a script of a package.json in the copy; pnpm would install first. Patient: these share the machine with each other. */
function runScript(script: string, room = ".", ...args: string[]): Promise<string> {
  const options = { cwd: join(copy, room), env, timeLimit: 800_000 };
  return outputOf(process.execPath, ["--run", script, "--", ...args], options);
}

function serveCopy(): Promise<BackgroundProgram> {
  const command = join(copy, "packages/cli/bin/mockvox.js");
  const flags = ["--port", "0", "--log", "json", "--clock", "2026-04-01T12:00:00"];
  return startProgram(process.execPath, [command, "serve", ...flags], urlIn, { env });
}

function ask(url: string, api: string): Promise<Response> {
  const query = new URLSearchParams({ api, ...window, campaign_id: "all" });
  return fetch(`${url}/api/v2/reports_manager.php?${query}`, { headers: { ...headers, "wolkvox-token": api } });
}

async function readText(url: string, report: string): Promise<string> {
  return (await ask(url, report)).text();
}

async function readAnswersOfCopy(): Promise<Map<string, string>> {
  await using unchanged = await serveCopy();
  const answers = reportIds.map(async (report) => [report, await readText(unchanged.ready, report)] as const);
  return new Map(await Promise.all(answers));
}

type Row = Readonly<Record<string, string>>;

async function readRows(report: string): Promise<Row[]> {
  const { data }: { data: Row[] } = JSON.parse(await readText(fake.ready, report));
  return data;
}

test("the recipe for a sixth report touches the document, a projection of its own and the list of projections", () => {
  expect(written).toEqual([
    `packages/fixtures/src/projections/${sixth}.ts`,
    "packages/fixtures/src/read-report.ts",
    "packages/spec/openapi.yaml",
  ]);
});

test("CONTRIBUTING.md names the files that are touched and no others", () => {
  const named = steps.flatMap(({ files }) => files.map(pathNamed));
  expect(named.sort()).toEqual(written);
});

test("Biome has nothing to say against what is written for a sixth report", async () => {
  const biome = join(copy, "node_modules/.bin/biome");
  await outputOf(biome, ["ci", "--error-on-warnings", ...written], { cwd: copy, env });
});

describe.concurrent("with a sixth report", () => {
  test.for(["spec", "client", "fixtures", "mock-server", "cli"])(
    "%s passes its checks without a warning",
    async (room) => {
      expect(await runScript("check", `packages/${room}`)).not.toMatch(/warning/i);
    },
  );

  test.for(["spec", "mock-server"])("the tests of %s pass as they are", { timeout: 900_000 }, async (room) => {
    await runScript("test", `packages/${room}`, "--testTimeout=240000");
  });
});

test("the command answers the sixth report true to its schema", async () => {
  const schemas = pathToFileURL(join(copy, "packages/spec/src/zod.ts"));
  const { envelopeSchemas }: { envelopeSchemas: Readonly<Record<string, { parse(value: unknown): unknown }>> } =
    await import(schemas.href);
  const response = await ask(fake.ready, sixth);
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
  expect(await readText(fake.ready, report)).toBe(answersBefore.get(report));
  expect(answersBefore.get(report)).toContain("records were found");
});

test("an unknown seventh report is still refused", async () => {
  const response = await ask(fake.ready, "diagram_15");
  expect(response.status).toBe(refusals["unknown-report"].status);
  expect(await response.json()).toMatchObject({ msg: refusals["unknown-report"].msg });
});
