import { join } from "node:path";
import { refusalIds, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BackgroundProgram } from "../background-program.ts";
import { installPrograms } from "../download.ts";
import { runProgram } from "../run-program.ts";
import { startMockServer } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const collections = join(import.meta.dirname, "../../docs/collections");
const total = reportIds.length + refusalIds.length;

let server: BackgroundProgram;
let programs: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  server = await startMockServer();
  programs = await makeTemporaryFolder();
  await installPrograms(programs.path, ["newman@6.2.2", "@usebruno/cli@4.1.0", "--ignore-scripts"], {});
}, 900_000);

afterAll(async () => {
  await server.stop();
  await programs[Symbol.asyncDispose]();
});

function runInstalled(name: string, args: readonly string[], cwd: string) {
  return runProgram(join(programs.path, "node_modules/.bin", name), args, { cwd, timeLimit: 120_000 });
}

test("Postman gets the status that each request names", async () => {
  const folder = join(collections, "postman");
  const files = ["mockvox.postman_collection.json", "--environment", "local.postman_environment.json"];
  const args = ["run", ...files, "--env-var", `baseUrl=${server.ready}`, "--color", "off"];
  const { exitCode, stdout } = await runInstalled("newman", args, folder);
  expect(stdout).toMatch(new RegExp(`assertions │ +${total} │ +0 │`));
  expect(exitCode).toBe(0);
});

test("Postman fails when the server has another status", async () => {
  const folder = join(collections, "postman");
  const args = ["run", "mockvox.postman_collection.json", "--env-var", `baseUrl=${server.ready}/elsewhere`];
  expect((await runInstalled("newman", args, folder)).exitCode).toBe(1);
});

test("Bruno gets the status that each request names", async () => {
  const args = ["run", "--env", "local", "--env-var", `baseUrl=${server.ready}`, "-r"];
  const { exitCode, stdout } = await runInstalled("bru", args, join(collections, "bruno"));
  expect(stdout).toContain(`${total}/${total}`);
  expect(exitCode).toBe(0);
});
