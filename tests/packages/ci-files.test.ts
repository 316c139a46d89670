import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import type { BackgroundProgram } from "../background-program.ts";
import { action, type GitLabJob, gitlab, startAction } from "../ci-files.ts";
import { createSandbox, runAction, runJob } from "../ci-run.ts";
import { copySources } from "../repository-copy.ts";
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
  await copySources(root, checkout);
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

describe("the action that starts a server", () => {
  const startServer = async (inputs: Readonly<Record<string, string>>) => {
    const { exitCode, outputs, stdout, stderr } = await runAction(
      startAction,
      { port: "0", seed: "7", ...inputs },
      await createSandbox(),
      join(checkout, "start"),
    );
    expect(exitCode, stdout + stderr).toBe(0);
    onTestFinished(() => void process.kill(Number(outputs.pid), "SIGTERM"));
    return outputs.url ?? "";
  };

  test.each([
    ["its own commit", {}],
    ["a tarball", { tarball }],
  ])("from %s, with its inputs", async (_, inputs) => {
    const url = await startServer(inputs);
    const health = await fetch(`${url}/__mockvox/health`);
    expect(await health.json()).toMatchObject({ status: "ready", source: { seed: 7 } });
  });

  test("says what is wrong with an input", async () => {
    const sandbox = await createSandbox();
    const inputs = { port: "0", size: "gigantic", tarball };
    const { exitCode, stdout, stderr } = await runAction(startAction, inputs, sandbox, join(checkout, "start"));
    expect(exitCode).toBe(2);
    expect(stdout + stderr).toContain('"gigantic"');
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
