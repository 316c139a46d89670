import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startProgram } from "../background-program.ts";
import { runDownload } from "../download.ts";
import { readFiveReports } from "../five-requests.ts";
import { installNode } from "../node-versions.ts";
import { runForOutput } from "../run-program.ts";
import { parseReadyUrl } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const packed = inject("packed");
const tarballs = Object.fromEntries(packed.map(({ name, filename }) => [name, `file:${filename}`]));

interface PackageManager {
  name: string;
  /** Next to `dependencies` in package.json: where our packages find each other, since the registry does not have them. */
  manifest: object;
  files?: Readonly<Record<string, string>>;
  install: readonly string[];
  /** Runs an installed program. */
  exec: readonly string[];
}

const pnpmWorkspace = JSON.stringify({ overrides: tarballs });
const managers: readonly PackageManager[] = [
  {
    name: "npm",
    manifest: { overrides: Object.fromEntries(packed.map(({ name }) => [name, `$${name}`])) },
    install: ["npm", "install", "--prefer-offline", "--no-audit", "--no-fund"],
    exec: ["npm", "exec", "--"],
  },
  {
    name: "pnpm",
    manifest: {},
    files: { "pnpm-workspace.yaml": pnpmWorkspace },
    install: ["npx", "--yes", "--prefer-offline", "pnpm@12.21.0", "install", "--prefer-offline"],
    exec: ["npx", "--yes", "--prefer-offline", "pnpm@12.21.0", "exec"],
  },
  {
    name: "yarn",
    manifest: { resolutions: tarballs },
    install: ["npx", "--yes", "--prefer-offline", "yarn@1.22.22", "install", "--prefer-offline", "--no-progress"],
    exec: ["npx", "--yes", "--prefer-offline", "yarn@1.22.22", "--silent", "run"],
  },
];

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
/** Without programs of this repository, on the Node that it is developed with. */
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  env = await installNode("24.21.0", folder.path);
});

afterAll(() => folder[Symbol.asyncDispose]());

test.for(managers)("$name installs all packages in an empty project, and their command serves", async (manager) => {
  const options = { cwd: join(folder.path, manager.name), env };
  await mkdir(options.cwd);
  const manifest = { name: "empty", version: "1.0.0", private: true, dependencies: tarballs, ...manager.manifest };
  const files = { ...manager.files, "package.json": JSON.stringify(manifest) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(options.cwd, name), text);
  const [installer = "", ...flags] = manager.install;
  await runDownload(installer, flags, options);

  const [program = "", ...exec] = manager.exec;
  const installed = await readFile(join(options.cwd, "node_modules/mockvox/package.json"), "utf8");
  const version = await runForOutput(program, [...exec, "mockvox", "--version"], options);
  expect(version.trim()).toBe(JSON.parse(installed).version);

  const command = join(options.cwd, "node_modules/.bin/mockvox");
  const server = await startProgram(command, ["serve", "--port", "0", "--log", "json"], parseReadyUrl, options);
  const reports = await readFiveReports(server.ready);
  expect(reports.map(({ status }) => status)).toEqual(reportIds.map(() => 200));
  expect(await server.stop()).toBe(0);
});
