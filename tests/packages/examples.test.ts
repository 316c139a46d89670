import { readdirSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { cleanEnvironment } from "../clean-environment.ts";
import { installPacked } from "../download.ts";
import { installNode, nodeVersions } from "../node-versions.ts";
import { type Probe, requireTool } from "../require-tool.ts";
import { runProgram } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const examples = join(import.meta.dirname, "../../examples");
const findChromium = "command -v chromium || command -v google-chrome";

interface Example {
  name: string;
  /** What its runner prints when it has run every test and none has failed. */
  says: RegExp;
  needs?: Probe;
}

const table: readonly Example[] = [
  { name: "vitest", says: /Tests +5 passed \(5\)/ },
  { name: "vitest-workers", says: /Tests +4 passed \(4\)/ },
  { name: "jest", says: /^Tests: +7 passed, 7 total$/m },
  { name: "jest-commonjs", says: /^Tests: +4 passed, 4 total$/m },
  { name: "node-test", says: /^. pass 4\n. fail 0$/m },
  { name: "playwright", says: /^ +4 passed /m, needs: ["sh", "-c", findChromium] },
  { name: "python-unittest", says: /^Ran 4 tests in .*\n\nOK$/m, needs: ["python3", "--version"] },
  { name: "pytest", says: /\b5 passed in/, needs: ["python3", "-m", "pytest", "--version"] },
  { name: "phpunit", says: /^OK \(4 tests, 6 assertions\)$/m, needs: ["phpunit", "--version"] },
  { name: "php-plain", says: /^4 passed$/m, needs: ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"] },
];

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let project: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  project = join(folder.path, "project");
  const { stdout } = await runProgram("sh", ["-c", findChromium]);
  env = { ...cleanEnvironment(dirname(process.execPath)), NO_COLOR: "1", CHROMIUM_PATH: stdout.trim() };
  await cp(examples, project, {
    recursive: true,
    filter: (path) => !path.slice(examples.length).includes("node_modules"),
  });
  // Installs all dependencies of the examples at once; our own packages from their tarballs.
  const workspaces = { workspaces: table.map(({ name }) => name) };
  await installPacked(inject("packed"), workspaces, { cwd: project, env });
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

test("runs every example", () => {
  expect(table.map(({ name }) => name).sort()).toEqual(readdirSync(examples).sort());
});

test.for(table)("$name has a README that explains how to run it", ({ name }) => {
  expect(readFileSync(join(examples, name, "README.md"), "utf8")).toContain("`npm test`");
});

test.for(table)("$name passes, installed from the tarballs", async ({ name, says, needs }, context) => {
  if (needs) await requireTool(needs, context);
  const { exitCode, stdout, stderr } = await runProgram("npm", ["test"], {
    cwd: join(project, name),
    env,
    timeLimit: 300_000,
  });
  expect(stdout + stderr).toMatch(says);
  expect(exitCode).toBe(0);
});

test("jest-commonjs passes on the oldest Node too", async () => {
  const oldest = await installNode(nodeVersions[0], folder.path);
  const options = { cwd: join(project, "jest-commonjs"), env: { ...oldest, NO_COLOR: "1" }, timeLimit: 300_000 };
  const { stderr } = await runProgram("npm", ["test"], options);
  expect(stderr).toMatch(/^Tests: +4 passed, 4 total$/m);
});
