import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { BackgroundProgram } from "../background-program.ts";
import { action, type GitLabJob, gitlab } from "../ci-pieces.ts";
import { openWorkshop, runAction, runJob } from "../ci-run.ts";
import { listFiles } from "../repository-copy.ts";
import { outputOf } from "../run-program.ts";
import { serveFake } from "../served-fake.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const token = "demo";
const tarball = inject("packed").find(({ name }) => name === "mockvox")?.filename ?? "";
const [job] = Object.values(gitlab) as [GitLabJob];

let fake: BackgroundProgram;
let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
/** The repository as somebody has it who has just got it: a commit, and nothing installed. */
let checkout: string;
let commit: string;

beforeAll(async () => {
  fake = await serveFake();
  folder = await makeTemporaryFolder();
  checkout = join(folder.path, "checkout");
  for (const path of await listFiles(root)) {
    await mkdir(join(checkout, path, ".."), { recursive: true });
    await cp(join(root, path), join(checkout, path));
  }
  const as = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
  await outputOf("git", ["init", "--quiet"], { cwd: checkout });
  await outputOf("git", ["add", "--all"], { cwd: checkout });
  await outputOf("git", [...as, "commit", "--quiet", "--message", "as it is"], { cwd: checkout });
  commit = (await outputOf("git", ["rev-parse", "HEAD"], { cwd: checkout })).trim();
});

afterAll(async () => {
  await fake.stop();
  await folder[Symbol.asyncDispose]();
});

describe("the action", () => {
  const check = async (inputs: Readonly<Record<string, string>>) =>
    runAction(action, { url: fake.ready, token, quick: "true", ...inputs }, await openWorkshop(), checkout);

  test("runs the command of its own commit", async () => {
    const { exitCode, outputs, stdout, stderr } = await check({});
    expect([exitCode, outputs["exit-code"]], stdout + stderr).toEqual([0, "0"]);
  });

  test("runs the command of a tarball", async () => {
    const { exitCode, outputs, stdout, stderr } = await check({ tarball });
    expect([exitCode, outputs["exit-code"]], stdout + stderr).toEqual([0, "0"]);
  });
});

describe("the job for GitLab", () => {
  const variables = { MOCKVOX_TOKEN: token, MOCKVOX_QUICK: "true" };

  test("runs the command of a commit", async () => {
    const source = { INSTALL_REPOSITORY: checkout, INSTALL_COMMIT: commit };
    const given = { ...variables, ...source, MOCKVOX_URL: fake.ready };
    const { exitCode, stdout, stderr } = await runJob(job, await openWorkshop(), given);
    expect(exitCode, stdout + stderr).toBe(0);
  });

  test("runs the command of a tarball that lies in the project", async () => {
    const workshop = await openWorkshop();
    await mkdir(join(workshop.path, "packs"));
    await cp(tarball, join(workshop.path, "packs/mockvox.tgz"));
    const given = { ...variables, INSTALL_TARBALL: "packs/mockvox.tgz", MOCKVOX_URL: fake.ready };
    const { exitCode, stdout, stderr } = await runJob(job, workshop, given);
    expect(exitCode, stdout + stderr).toBe(0);
  });
});
