import { globSync, readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cleanEnvironment } from "../clean-environment.ts";
import { installPrograms } from "../download.ts";
import { requireTool } from "../require-tool.ts";
import { type RunOptions, runForOutput, runProgram } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

/** Third-party tools that read our documents. Specmatic's package contains its jar. */
const tools = ["@stoplight/spectral-cli@6.16.3", "@apidevtools/swagger-parser@13.1.0", "specmatic@2.55.1"];

const spec = join(import.meta.dirname, "../../packages/spec");
const narrow = globSync("narrow/*.json", { cwd: spec });
const narrow30 = globSync("narrow/openapi-3.0/*.json", { cwd: spec });

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let options: RunOptions;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  options = { cwd: folder.path, env: { ...cleanEnvironment(), DO_NOT_TRACK: "1" } };
  await installPrograms(folder.path, tools, options);
  await cp(join(spec, ".spectral.yaml"), join(folder.path, ".spectral.yaml"));
  for (const path of ["openapi.yaml", "controls.yaml", ...narrow, ...narrow30]) {
    await cp(join(spec, path), join(folder.path, "documents", path));
  }
  await writeFile(await makeFolderFor("broken/openapi.yaml"), withoutItems("openapi.yaml"));
});

afterAll(() => folder[Symbol.asyncDispose]());

async function makeFolderFor(path: string): Promise<string> {
  const target = join(folder.path, path);
  await mkdir(join(target, ".."), { recursive: true });
  return target;
}

/** An invalid version of a document: with arrays without `items`. */
function withoutItems(path: string): string {
  return readFileSync(join(spec, path), "utf8").replaceAll(/^ +items: \{\}\n/gm, "");
}

function lint(...paths: string[]): readonly [string, string[]] {
  return ["node_modules/.bin/spectral", ["lint", "--fail-severity", "warn", ...paths]];
}

test("Spectral finds nothing in any document", async () => {
  await runForOutput(...lint("documents/*.yaml", "documents/narrow/**/*.json"), options);
});

test("Spectral finds an array without items", async () => {
  const { exitCode, stdout } = await runProgram(...lint("broken/openapi.yaml"), options);
  expect(stdout.match(/array-items/g)).toHaveLength(2);
  expect(exitCode).toBe(1);
});

test("swagger-parser finds every narrow document in OpenAPI 3.0 valid", async () => {
  const program = `
    import parser from "@apidevtools/swagger-parser";
    for (const path of process.argv.slice(1)) console.log((await parser.validate(path)).openapi);`;
  const paths = narrow30.map((path) => join("documents", path));
  const output = await runForOutput("node", ["--input-type=module", "--eval", program, ...paths], options);
  expect(output).toBe("3.0.3\n".repeat(paths.length));
  expect(paths).toHaveLength(narrow.length);
});

function validate(documents: string): readonly [string, string[]] {
  return [
    "java",
    [
      ...["-jar", "node_modules/specmatic/specmatic.jar", "examples", "validate"],
      ...["--specs-dir", documents, "--examples-to-validate", "INLINE"],
    ],
  ];
}

test("Specmatic accepts every document of the reports, and each example", async (context) => {
  await requireTool(["java", "-version"], context);
  const [command, args] = validate("documents");
  await runForOutput(command, args, options);
});

test("Specmatic rejects an array without items", async (context) => {
  await requireTool(["java", "-version"], context);
  const { exitCode, stdout, stderr } = await runProgram(...validate("broken"), options);
  expect(stdout + stderr).toContain("No items schema defined for array schema");
  expect(exitCode).toBe(1);
});
