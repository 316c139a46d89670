import { existsSync } from "node:fs";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseAccept } from "@mockvox/contract/reports";
import { type Fault, parseCustomData } from "@mockvox/mock-server";
import { parseReport } from "@mockvox/mock-server/reports";
import { parseScenario } from "@mockvox/mock-server/scenarios";
import { limits, parseProfile, refusalIds, refusals, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type BackgroundProgram, startProgram } from "./background-program.ts";
import {
  type CodeBlock,
  documents,
  namedFiles,
  readCodeBlocks,
  readmes,
  readRepositoryFile,
  translatedDocuments,
} from "./code-blocks.ts";
import { type Probe, requireTool } from "./require-tool.ts";
import { runCommand } from "./run-command.ts";
import { csharpProbe, runCsharp } from "./run-csharp.ts";
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

/** Most blocks are the same in both languages, and some in several documents: each one is run once. */
const blocks = [
  ...new Map(
    documents.flatMap(readCodeBlocks).map((block) => [`${block.language}\n${block.text}`, block] as const),
  ).values(),
];
function blocksIn(...languages: string[]): CodeBlock[] {
  return blocks.filter(({ language }) => languages.includes(language));
}

test("runs every code block: none is in a language without a test", () => {
  const run = ["console", "php", "py", "java", "cs", "ts", "json", "yaml", "sh"];
  // A fence without a language is a drawing.
  const inOtherLanguages = blocks.filter(({ language }) => language !== "" && !run.includes(language));
  expect(inOtherLanguages.map(({ location }) => location)).toEqual([]);
});

describe("prints the output in the transcript", () => {
  const transcripts = blocksIn("console").map((block) => ({
    place: block.location,
    files: namedFiles(block.location.replace(/:\d+$/, "")),
    exchanges: parseExchanges(block.text),
  }));
  const isStart = ({ exchanges: [first] }: (typeof transcripts)[number]): boolean => first?.command === "npm start";

  const isHelp = ({ exchanges }: (typeof transcripts)[number]): boolean =>
    exchanges.every(({ command }) => command.endsWith("--help"));
  const isRun = ({ exchanges: [first] }: (typeof transcripts)[number]): boolean =>
    /^mockvox (run|rehearse) /.test(first?.command ?? "") && !first?.command.endsWith("--help");
  const replayAll = async ({ exchanges, files }: (typeof transcripts)[number]): Promise<void> => {
    await using folder = await makeTemporaryFolder();
    for (const { name, text } of files) await writeFile(join(folder.path, name), text);
    for (const { command, output } of exchanges) {
      expect(await replay(command, server.ready, folder.path)).toBe(output);
    }
  };

  // Only these do not change the server that all of them use.
  test.concurrent.each(transcripts.filter(isHelp))("$place", replayAll);
  test.each(transcripts.filter((one) => !isHelp(one) && !isStart(one) && !isRun(one)))("$place", replayAll);

  test.for(transcripts.filter(isRun))("$place", async (transcript, context) => {
    await requireTool(["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"], context);
    if (transcript.exchanges.some(({ command }) => command.includes("--airtight"))) {
      await requireTool(["unshare", "--user", "--map-root-user", "--mount", "--net", "nft", "--version"], context);
    }
    await replayAll(transcript);
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
  const interpreters: Record<string, { command?: string; probe: Probe }> = {
    php: { command: "php", probe: ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"] },
    py: { command: "python3", probe: ["python3", "--version"] },
    java: { command: "java", probe: ["javac", "--version"] },
    cs: { probe: csharpProbe },
  };

  test.for(blocksIn("php", "py", "java", "cs"))("$location", async ({ language, text }, context) => {
    const { command, probe } = interpreters[language] ?? { command: language, probe: [language] };
    await requireTool(probe, context);
    await using folder = await makeTemporaryFolder();
    const program = withServerUrl(text, server.ready);
    const file = join(folder.path, `program.${language}`);
    await writeFile(file, program);
    expect(await outputOf(program)).toMatch(/^(200 )?[1-9]\d*\n$/);

    async function outputOf(text: string): Promise<string> {
      if (!command) return runCsharp(text, folder.path);
      // A program with the vendor's address in it must not reach the vendor.
      const isUnmodified = text.includes("https://wv0001.wolkvox.com");
      return isUnmodified
        ? (await runCommand([command, file], { folder: folder.path })).stdout
        : runForOutput(command, [file]);
    }
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
  const test = { include: ["*.test.ts"], reporters: [["json", { outputFile: "results.json" }]] };
  // Sharing modules between the files takes a third of the processor time.
  const config = { test: { ...test, pool: "threads", isolate: false } };
  await writeFile(join(folder.path, "vitest.config.mjs"), `export default ${JSON.stringify(config)};\n`);
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

/** The flags that a command's help lists. */
function flagsOf(command: string): Promise<string> {
  return replay(`mockvox ${command} --help`, server.ready, ".");
}

// These need Docker or the real server.
test.each(blocksIn("sh"))("is valid shell, with flags that exist, at $location", async ({ text }) => {
  await runForOutput("sh", ["-n", "-c", text]);
  for (const [, command = "", rest = ""] of text.matchAll(
    /\bmockvox (serve|pull|verify|tap|control|trust|run|env|rehearse|scenarios)\b(.*)$/gm,
  )) {
    const help = await flagsOf(command);
    // What follows `--` belongs to another program.
    const [own = ""] = rest.split(" -- ");
    for (const [flag] of own.matchAll(/--[a-z-]+/g)) expect.soft(help, text).toContain(`  ${flag} `);
  }
});

test.each(blocksIn("yaml"))("reads the scenario, or shows a compose file, at $location", ({ text }) => {
  const file = parse(text);
  if ("catches" in file) return expect(parseScenario(file).name).toBe(file.name);
  const files = ["docs/compose.yaml", "docs/replicas/compose.yaml"].map((name) =>
    parseCompose(readRepositoryFile(name)),
  );
  expect(files).toContainEqual(parseCompose(text));
});

test("the compose file of two replicas uses flags that exist, and nginx knows its replicas", async () => {
  const { services } = parseCompose(readRepositoryFile("docs/replicas/compose.yaml"));
  const replicas = Object.entries(services).filter(([, { build }]) => build !== undefined);
  const help = await flagsOf("serve");
  for (const [, { environment = {} }] of replicas) {
    for (const name of Object.keys(environment)) {
      expect(help).toContain(`  --${name.replace("MOCKVOX_", "").replaceAll("_", "-").toLowerCase()} `);
    }
  }
  const nginx = readRepositoryFile("docs/replicas/nginx.conf");
  const known = [...nginx.matchAll(/^ {2}server (\w+):4010 /gm)].map(([, name]) => name);
  expect(known).toEqual(replicas.map(([name]) => name));
  expect(nginx.match(/\{/g)).toHaveLength(nginx.match(/\}/g)?.length ?? 0);
});

interface ComposeFile {
  services: Record<string, { build?: string; environment?: Record<string, string> }>;
}

/** With the keys that are merged, as Docker reads it. */
function parseCompose(text: string): ComposeFile {
  return parse(text, { merge: true });
}

test.each(blocksIn("json"))("reads the file at $location", ({ text }) => {
  const json = JSON.parse(text);
  if ("accepted" in json) expect(parseAccept(json).accepted).toEqual(json.accepted);
  else if ("columns" in json) expect(parseReport(json).id).toBe(json.id);
  else if ("mockvox" in json) expect(parseProfile(json).name).toBe(json.name);
  else expect(parseCustomData(json).campaignIds).toEqual(["10001"]);
});

test("lists every refusal as in the spec, in both languages", () => {
  for (const [name, language] of [
    ["docs/guide/error-responses.md", "en"],
    ["docs/es/guide/error-responses.md", "es"],
  ] as const) {
    const rows = refusalIds.map(
      (id) => `| \`${id}\` | ${refusals[id].status} | \`${refusals[id].msg}\` | ${refusals[id].when[language]} |`,
    );
    expect(readRepositoryFile(name)).toContain(rows.join("\n"));
  }
});

test.each(readmes)("%s lists every report, and is short", (name) => {
  const text = readRepositoryFile(name);
  for (const id of reportIds) expect(text).toContain(`| \`${id}\` |`);
  expect(text.split("\n").length).toBeLessThanOrEqual(180);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(9_216);
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
  delay: true,
  "missing-field": true,
  "extra-field": true,
  "number-field": true,
};

test("has an example of every limit and every fault", () => {
  const code = blocksIn("ts")
    .map(({ text }) => text)
    .join();
  for (const id of Object.keys(limits)) expect.soft(code).toContain(`test("${id}: `);
  for (const kind of Object.keys(faultKinds)) expect.soft(code).toContain(`injectFault({ kind: "${kind}"`);
});

test.each(translatedDocuments)("%s and %s say the same", (...pair) => {
  const [english, spanish] = pair.map((name) => ({
    headings: readRepositoryFile(name).match(/^#+ /gm),
    rows: readRepositoryFile(name).match(/^\|/gm)?.length,
    code: readCodeBlocks(name)
      // The output of this one is in the document's language.
      .filter(({ text }) => !/^\$ mockvox claims /m.test(text))
      .map(({ language, text }) => (language === "" ? "" : text)),
    links: linksIn(name)
      .filter((link) => !link.startsWith("README"))
      .map((link) => relative("docs", join(dirname(name), link)))
      // A page that exists only in English is linked from both.
      .map((path) => path.replace(/^es\//, ""))
      // Pictures of the page are in the document's language.
      .map((path) => path.replace(/-es\.png$/, "-en.png")),
  }));
  expect(spanish).toEqual(english);
});

/** The targets of the relative links of a document. */
function linksIn(name: string): string[] {
  return [...readRepositoryFile(name).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
}

test.each(documents)("%s links to files that exist", (name) => {
  for (const link of linksIn(name)) {
    expect.soft(existsSync(join(import.meta.dirname, "..", dirname(name), link)), link).toBe(true);
  }
});
