import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { BackgroundProgram } from "../background-program.ts";
import { action, type GitLabJob, gitlab } from "../ci-files.ts";
import { createSandbox, runAction, runJob } from "../ci-run.ts";
import { listFiles } from "../repository-copy.ts";
import { runForOutput } from "../run-program.ts";
import { startMockServer } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const token = "demo";
const tarball = inject("packed").find(({ name }) => name === "mockvox")?.filename ?? "";
const [job] = Object.values(gitlab) as [GitLabJob];

let server: BackgroundProgram;
let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
/** A fresh clone of the repository: one commit, and nothing installed. */
let checkout: string;
let commit: string;

beforeAll(async () => {
  server = await startMockServer();
  folder = await makeTemporaryFolder();
  checkout = join(folder.path, "checkout");
  for (const path of await listFiles(root)) {
    await mkdir(join(checkout, path, ".."), { recursive: true });
    await cp(join(root, path), join(checkout, path));
  }
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
  await runForOutput("git", ["init", "--quiet"], { cwd: checkout });
  await runForOutput("git", ["add", "--all"], { cwd: checkout });
  await runForOutput("git", [...identity, "commit", "--quiet", "--message", "snapshot"], { cwd: checkout });
  commit = (await runForOutput("git", ["rev-parse", "HEAD"], { cwd: checkout })).trim();
});

afterAll(async () => {
  await server.stop();
  await folder[Symbol.asyncDispose]();
});

describe("the action", () => {
  const check = async (inputs: Readonly<Record<string, string>>) =>
    runAction(action, { url: server.ready, token, quick: "true", ...inputs }, await createSandbox(), checkout);

  test("runs the command from its own commit", async () => {
    const { exitCode, outputs, stdout, stderr } = await check({});
    expect([exitCode, outputs["exit-code"]], stdout + stderr).toEqual([0, "0"]);
  });

  test("runs the command from a tarball", async () => {
    const { exitCode, outputs, stdout, stderr } = await check({ tarball });
    expect([exitCode, outputs["exit-code"]], stdout + stderr).toEqual([0, "0"]);
  });
});

describe("the job for GitLab", () => {
  const variables = { MOCKVOX_TOKEN: token, MOCKVOX_QUICK: "true" };

  test("runs the command from a commit", async () => {
    const source = { INSTALL_REPOSITORY: checkout, INSTALL_COMMIT: commit };
    const allVariables = { ...variables, ...source, MOCKVOX_URL: server.ready };
    const { exitCode, stdout, stderr } = await runJob(job, await createSandbox(), allVariables);
    expect(exitCode, stdout + stderr).toBe(0);
  });

  test("runs the command from a tarball in the project", async () => {
    const sandbox = await createSandbox();
    await mkdir(join(sandbox.path, "packs"));
    await cp(tarball, join(sandbox.path, "packs/mockvox.tgz"));
    const allVariables = { ...variables, INSTALL_TARBALL: "packs/mockvox.tgz", MOCKVOX_URL: server.ready };
    const { exitCode, stdout, stderr } = await runJob(job, sandbox, allVariables);
    expect(exitCode, stdout + stderr).toBe(0);
  });
});
