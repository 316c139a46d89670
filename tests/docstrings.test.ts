import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type DocExample, findBareOptions, findExamples, readExamples } from "./docstrings.ts";
import { runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const examples = readExamples();

/** Checks the types of examples as modules of a project that has the packages installed; returns the compiler's messages. */
async function checkTypes(checked: readonly DocExample[]): Promise<string> {
  await using folder = await makeTemporaryFolder();
  await symlink(join(import.meta.dirname, "node_modules"), join(folder.path, "node_modules"));
  await writeFile(join(folder.path, "package.json"), JSON.stringify({ type: "module" }));
  const config = {
    extends: join(import.meta.dirname, "../tsconfig.base.json"),
    compilerOptions: { noEmit: true, isolatedDeclarations: false, moduleDetection: "force" },
    include: ["*.ts"],
  };
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify(config));
  for (const { location, code } of checked) {
    await writeFile(join(folder.path, `${location.replaceAll(/\W/g, "-")}.ts`), code);
  }
  const compiler = join(import.meta.dirname, "node_modules/typescript/bin/tsc");
  const { exitCode, stdout } = await runProgram(process.execPath, [compiler, "--project", folder.path]);
  return exitCode === 0 ? "" : stdout;
}

test("every example in a docstring compiles", async () => {
  expect(await checkTypes(examples)).toBe("");
});

test("an example that does not compile is found", async () => {
  const source = `/**\n * @example\n * \`\`\`ts\n * serve({ prot: 0 });\n * \`\`\`\n */\nexport async function serve() {}\n`;
  const broken = findExamples("serve.ts", source);
  expect(broken).toEqual([{ name: "serve", location: "serve.ts:1", code: "serve({ prot: 0 });\n" }]);
  expect(await checkTypes(broken)).toContain("Cannot find name 'serve'");
});

test.each([
  "setupWolkvox",
  "createHandlers",
  "serve",
  "createFake",
  "toFetch",
  "virtualClock",
  "connect",
  "createClient",
  "pull",
  "decode",
  "contract",
  "prepareContract",
  "createTap",
  "parseCustomData",
  "parseProfile",
])("%s has an example that imports it", (name) => {
  const own = examples.filter((example) => example.name === name);
  expect(own.map(({ code }) => code).join()).toMatch(
    new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "@mockvox/`),
  );
});

test("every option has a docstring", () => {
  expect(findBareOptions()).toEqual([]);
});
