import { existsSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAccept } from "@mockvox/contract/reports";
import { type Fault, parseCustomData } from "@mockvox/mock-server";
import { limits, parseProfile, refusalIds, refusals, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BackgroundProgram, startProgram } from "./background-program.ts";
import { type CodeBlock, readCodeBlocks, readmes, readRepositoryFile } from "./code-blocks.ts";
import { type Probe, requireTool } from "./require-tool.ts";
import { runForOutput } from "./run-program.ts";
import { startMockServer } from "./start-mock-server.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { maskTimesAndUrls, parseExchanges, replay, withServerUrl } from "./transcripts.ts";

let server: BackgroundProgram;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

/** Most blocks are the same in both READMEs: each one is run once. */
const blocks = [
  ...new Map(
    readmes.flatMap(readCodeBlocks).map((block) => [`${block.language}\n${block.text}`, block] as const),
  ).values(),
];
function blocksIn(...languages: string[]): CodeBlock[] {
  return blocks.filter(({ language }) => languages.includes(language));
}

test("runs every code block: none is in a language without a test", () => {
  const run = ["console", "php", "py", "ts", "json"];
  expect(blocks.filter(({ language }) => !run.includes(language)).map(({ location }) => location)).toEqual([]);
});

describe("prints the output in the transcript", () => {
  const transcripts = blocksIn("console").map((block) => ({
    place: block.location,
    exchanges: parseExchanges(block.text),
  }));
  const isStart = ({ exchanges: [first] }: (typeof transcripts)[number]): boolean => first?.command === "npm start";

  test.each(transcripts.filter((transcript) => !isStart(transcript)))("$place", async ({ exchanges }) => {
    await using folder = await makeTemporaryFolder();
    for (const { command, output } of exchanges) {
      expect(await replay(command, server.ready, folder.path)).toBe(output);
    }
  });

  test.each(transcripts.filter(isStart))("$place", async ({ exchanges: [{ output } = { output: "" }] }) => {
    const env = { ...process.env, LANG: "C", NO_COLOR: "1", MOCKVOX_PORT: "0" };
    const lastLine = (line: string): string | undefined => (line.includes("Ctrl-C") ? line : undefined);
    const started = await startProgram(process.execPath, ["scripts/start.mjs"], lastLine, {
      cwd: join(import.meta.dirname, ".."),
      env,
    });
    await started.stop();
    expect(maskTimesAndUrls(started.stdout()).trim()).toBe(maskTimesAndUrls(output));
  });
});

describe("runs the programs", () => {
  const interpreters: Record<string, { command: string; probe: Probe }> = {
    php: { command: "php", probe: ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"] },
    py: { command: "python3", probe: ["python3", "--version"] },
  };

  test.for(blocksIn("php", "py"))("$place", async ({ language, text }, context) => {
    const interpreter = interpreters[language] ?? { command: language, probe: [language] };
    await requireTool(interpreter.probe, context);
    await using folder = await makeTemporaryFolder();
    const file = join(folder.path, `program.${language}`);
    await writeFile(file, withServerUrl(text, server.ready));
    expect(await runForOutput(interpreter.command, [file])).toMatch(/^(200 )?[1-9]\d*\n$/);
  });
});

test("runs the tests", async () => {
  await using folder = await makeTemporaryFolder();
  await symlink(join(import.meta.dirname, "node_modules"), join(folder.path, "node_modules"));
  const snippets = blocksIn("ts").map(({ location, text }) => ({
    name: `${location.replaceAll(/\W/g, "-")}.test.ts`,
    text,
  }));
  for (const { name, text } of snippets) await writeFile(join(folder.path, name), text);
  await writeFile(
    join(folder.path, "vitest.config.mjs"),
    'export default { test: { include: ["*.test.ts"], reporters: [["json", { outputFile: "results.json" }]] } };\n',
  );
  const vitest = join(import.meta.dirname, "node_modules/vitest/vitest.mjs");
  await runForOutput(process.execPath, [vitest, "run", "--root", folder.path], { timeLimit: 300_000 });
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    await readFile(join(folder.path, "results.json"), "utf8"),
  );
  const written = snippets.flatMap(({ text }) => text.match(/^test\(/gm) ?? []);
  const contracts = snippets.filter(({ text }) => /^contract\(/m.test(text));
  expect(testResults).toHaveLength(snippets.length);
  expect(numFailedTests).toBe(0);
  // A contract registers a test for each of its cases, well over a hundred.
  if (contracts.length === 0) expect(numPassedTests).toBe(written.length);
  else expect(numPassedTests).toBeGreaterThan(written.length + 100 * contracts.length);
});

test.each(blocksIn("json"))("reads the file at $place", ({ text }) => {
  const json = JSON.parse(text);
  if ("accepted" in json) expect(parseAccept(json).accepted).toEqual(json.accepted);
  else if ("mockvox" in json) expect(parseProfile(json).name).toBe(json.name);
  else expect(parseCustomData(json).campaignIds).toEqual(["10001"]);
});

test("lists every refusal as in the spec, in both languages", () => {
  for (const [name, key] of [
    ["README.md", "when"],
    ["README.es.md", "es"],
  ] as const) {
    const rows = refusalIds.map(
      (id) => `| \`${id}\` | ${refusals[id].status} | \`${refusals[id].msg}\` | ${refusals[id][key]} |`,
    );
    expect(readRepositoryFile(name)).toContain(rows.join("\n"));
    for (const id of reportIds) expect(readRepositoryFile(name)).toContain(`| \`${id}\` |`);
  }
});

/** An incomplete list does not compile. */
const faultKinds: Readonly<Record<Fault["kind"], true>> = {
  reset: true,
  "cut-body": true,
  "empty-body": true,
  garbage: true,
  "byte-order-mark": true,
  "proxy-page": true,
  "content-type": true,
  "slow-drip": true,
  "missing-field": true,
  "extra-field": true,
  "number-field": true,
};

test.each(readmes)("%s has an example of every limit and every fault", (name) => {
  const code = readCodeBlocks(name)
    .filter(({ language }) => language === "ts")
    .map(({ text }) => text)
    .join();
  for (const id of Object.keys(limits)) expect.soft(code).toContain(`test("${id}: `);
  for (const kind of Object.keys(faultKinds)) expect.soft(code).toContain(`injectFault({ kind: "${kind}"`);
});

test("says the same in both languages", () => {
  const [english, spanish] = readmes.map((name) => ({
    headings: readRepositoryFile(name).match(/^#+/gm),
    code: readCodeBlocks(name)
      // The output of these is in the README's language.
      .filter(({ text }) => !/--help|^\$ mockvox claims /m.test(text))
      .map(({ text }) => text),
    links: [...readRepositoryFile(name).matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link]) => link)
      .filter((link) => !link?.startsWith("README"))
      .map((link) => link?.replace("docs/errores.md", "docs/errors.md")),
  }));
  expect(spanish).toEqual(english);
});

test.each(readmes)("%s links to files that exist", (name) => {
  for (const [, link = ""] of readRepositoryFile(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    expect.soft(existsSync(join(import.meta.dirname, "..", link)), link).toBe(true);
  }
});
