import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readRepositoryFile } from "./code-blocks.ts";
import { requireTool } from "./require-tool.ts";
import { runCommand } from "./run-command.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { quickClients, unmodifiedClients, unmodifiedFolder } from "./unmodified-clients.ts";
import { expectedOutput } from "./unmodified-output.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let expected: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  expected = await expectedOutput();
});

afterAll(() => folder[Symbol.asyncDispose]());

test.for(quickClients)("$name reads the five reports", async ({ command, file, probe }, context) => {
  await requireTool(probe, context);
  const result = await runCommand([...command, join(unmodifiedFolder, file)], { folder: folder.path });
  expect(result.stdout, result.stderr).toBe(expected);
  expect(result.exitCode).toBe(0);
});

test("no program knows of the mock server", () => {
  for (const name of readdirSync(unmodifiedFolder)) {
    const program = readFileSync(join(unmodifiedFolder, name), "utf8");
    expect(program, name).toContain("https://wv0001.wolkvox.com");
    expect(program, name).not.toMatch(/mockvox|127\.0\.0\.1|argv|environ|getenv|verify|insecure|proxy/i);
  }
});

test.each(["docs/guide/run.md", "docs/es/guide/run.md"])("%s lists how every client is served", (guide) => {
  const [yes, no] = guide.includes("/es/") ? ["sí", "no"] : ["yes", "no"];
  const rows = unmodifiedClients.map(({ name, byVariables }) => `| ${name} | ${byVariables ? yes : no} | ${yes} |`);
  expect(readRepositoryFile(guide)).toContain(`${rows.join("\n")}\n`);
});
