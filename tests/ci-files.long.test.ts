import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BackgroundProgram } from "./background-program.ts";
import { action, type GitLabJob, gitlab, type Step, schedule, workflows } from "./ci-files.ts";
import {
  type ActionRun,
  createSandbox,
  runAction,
  runJob,
  runShell,
  type Sandbox,
  type StubPrograms,
} from "./ci-run.ts";
import { type ProgramResult, runForOutput } from "./run-program.ts";
import { startMockServer } from "./start-mock-server.ts";

const root = join(import.meta.dirname, "..");
const token = "canary-token-7c1f";
const steps = Object.values(schedule.jobs).flatMap((job) => job.steps);
const contractStep = steps.find(({ id }) => id === "contract");
const issueStep = steps.find(({ run }) => run?.includes("gh issue"));

let server: BackgroundProgram;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(async () => {
  await server.stop();
});

/** Everything is installed in this checkout: `npx` only prints its call, and `git init` links to this checkout. */
const installable: StubPrograms = {
  npx: 'echo "npx $*"',
  git: `if [ "$1" = init ]; then ln -s '${root}' "$3"; else echo "git $*"; fi`,
};
const offline: StubPrograms = { npx: "exit 1", git: "exit 128" };

/** A profile that the mock server does not follow. */
const otherProfile = { mockvox: 1, name: "other", extends: "default", answers: { "success-code-type": "string" } };

/** Runs the action from this checkout, against the mock server unless `inputs` has another URL. */
async function checkByAction(
  inputs: Readonly<Record<string, string>>,
  existing?: Sandbox,
  stubs: StubPrograms = installable,
): Promise<ActionRun & { sandbox: Sandbox }> {
  const sandbox = existing ?? (await createSandbox(stubs));
  await writeFile(join(sandbox.path, "other profile.json"), JSON.stringify(otherProfile));
  const run = await runAction(action, { url: server.ready, token, quick: "true", ...inputs }, sandbox, root);
  return { ...run, sandbox };
}

interface Report {
  readonly requests: { readonly sent: number; readonly budget: number };
}

async function readReport({ path }: Sandbox): Promise<Report> {
  return JSON.parse(await readFile(join(path, "mockvox/report.json"), "utf8"));
}

describe("the action", () => {
  test("installs in a separate step, checks the server, and provides its reports", async () => {
    const { exitCode, stdout, stderr, outputs, summary, sandbox } = await checkByAction({ language: "es" });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^npx --yes pnpm@12\.21\.0 install .*--frozen-lockfile/m);
    expect(outputs).toEqual({ "exit-code": "0", folder: join(sandbox.path, "mockvox") });
    for (const name of ["report.md", "report.html", "report.json", "report.xml", "profile.json"]) {
      expect.soft(existsSync(join(sandbox.path, "mockvox", name)), name).toBe(true);
    }
    expect(summary).toBe(await readFile(join(sandbox.path, "mockvox/report.md"), "utf8"));
    expect(summary).toMatch(/servidor/i);
    expect([stdout, stderr, summary, JSON.stringify(outputs)].join()).not.toContain(token);
  });

  test("exits with 1 when the server differs from a profile whose file name has a space", async () => {
    const { exitCode, outputs } = await checkByAction({ profile: "other profile.json" });
    expect([exitCode, outputs["exit-code"]]).toEqual([1, "1"]);
  });

  test("skips checks, exits with 3 when the budget does not suffice, and continues when resumed", async () => {
    const inputs = { budget: "4", skip: "diagram_2,claim-hour-*", resume: "true" };
    const first = await checkByAction(inputs);
    const { requests } = await readReport(first.sandbox);
    expect([first.exitCode, first.outputs["exit-code"]]).toEqual([3, "3"]);
    expect(requests).toMatchObject({ sent: 4, budget: 4 });
    const second = await checkByAction({ ...inputs, budget: "9" }, first.sandbox);
    expect([0, 3]).toContain(second.exitCode);
    expect((await readReport(second.sandbox)).requests.sent).toBe(9);
  });

  test.for([
    ["the command cannot be installed", {}, offline, "::error title=Mockvox::The command could not be installed"],
    ["the tarball does not exist", { tarball: "no/such.tgz" }, installable, "::error title=Mockvox::"],
    ["an input is wrong", { budget: "many" }, installable, "--budget"],
  ] as const)("exits with 2 when %s", async ([, inputs, stubs, message]) => {
    const { exitCode, outputs, stdout, stderr } = await checkByAction(inputs, undefined, stubs);
    expect([exitCode, outputs["exit-code"]], stdout + stderr).toEqual([2, "2"]);
    expect(stdout + stderr).toContain(message);
  });
});

test("the action caches an unfinished run separately from runs with other choices", async () => {
  const [install] = action.runs.steps;
  const outputs = { key: { description: "", value: action.runs.steps.at(-3)?.with?.key ?? "" } };
  const installOnly = { ...action, outputs, runs: { ...action.runs, steps: install ? [install] : [] } };
  const keyOf = async (inputs: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const sandbox = await createSandbox(offline);
    return (await runAction(installOnly, { url: server.ready, token, ...inputs }, sandbox, root)).outputs.key;
  };
  const others = [{ quick: "true" }, { skip: "diagram_2" }, { profile: "default" }, { url: "http://127.0.0.1:9" }];
  const keys = [await keyOf({}), ...(await Promise.all(others.map(keyOf)))];
  expect(keys[0]).toMatch(/^mockvox-run-[0-9a-f]{16}-/);
  expect(await keyOf({ budget: "7" })).toBe(keys[0]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the action passes the token only to the step that runs the command", () => {
  const withToken = action.runs.steps.filter((step) => JSON.stringify(step).includes("inputs.token"));
  expect(withToken.map(({ id }) => id)).toEqual(["verify"]);
  expect(withToken[0]?.env?.MOCKVOX_TOKEN).toContain(" inputs.token ");
});

test("no input is interpolated into a shell script, where it could inject a command", () => {
  for (const { run = "" } of [...action.runs.steps, ...steps]) expect(run).not.toContain("${{");
});

test("the action uploads the reports whatever the result", () => {
  const upload = action.runs.steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
  expect(upload?.if).toMatch(/^always\(\) && /);
  expect(upload?.with?.path).toContain("outputs.folder");
});

test("the action describes every input and output, and reads every input", () => {
  const text = JSON.stringify(action.runs.steps);
  for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs }))
    expect(description, name).not.toBe("");
  for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name} `);
});

test("the scheduled workflow passes only inputs that the action has, and all that are required", () => {
  const passed = Object.keys(contractStep?.with ?? {});
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(passed));
  const required = Object.entries(action.inputs).filter(([, { required }]) => required);
  expect(passed).toEqual(expect.arrayContaining(required.map(([name]) => name)));
});

test.each([
  ["opens an issue with the report", "", ["create", "--title", "drift", "--body-file", "F/report.md"]],
  ["adds a comment to the open issue", "12", ["comment", "12", "--body-file", "F/report.md"]],
])("the scheduled workflow %s", async (_, open, expected) => {
  const sandbox = await createSandbox({ gh: `echo "$*" >> calls; if [ "$2" = list ]; then echo "${open}"; fi` });
  const { exitCode } = await runShell(issueStep?.run ?? "", sandbox, { FOLDER: "F", TITLE: "drift" });
  expect(exitCode).toBe(0);
  const calls = (await readFile(join(sandbox.path, "calls"), "utf8")).trimEnd().split("\n");
  expect(calls.at(-1)).toBe(["issue", ...expected].join(" "));
});

test("the scheduled workflow opens the issue only for a difference", () => {
  expect(issueStep?.if).toBe("failure() && steps.contract.outputs.exit-code == '1'");
});

describe("the job for GitLab", () => {
  const [job] = Object.values(gitlab) as [GitLabJob];

  async function checkByJob(
    variables: Readonly<Record<string, string>>,
    stubs: StubPrograms = installable,
  ): Promise<ProgramResult & { sandbox: Sandbox }> {
    const sandbox = await createSandbox(stubs);
    const allVariables = { MOCKVOX_URL: server.ready, MOCKVOX_TOKEN: token, MOCKVOX_QUICK: "true", ...variables };
    return { ...(await runJob(job, sandbox, allVariables)), sandbox };
  }

  test("fetches the commit, installs in a separate step, and writes JUnit and the saved run to the declared paths", async () => {
    const { exitCode, stdout, stderr, sandbox } = await checkByJob({ INSTALL_COMMIT: "abc", MOCKVOX_LANG: "es" });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toContain(`git fetch --quiet --depth 1 ${job.variables.INSTALL_REPOSITORY} abc\n`);
    expect(stdout).toMatch(/^npx --yes pnpm@12\.21\.0 install .*--frozen-lockfile/m);
    expect(stdout).toMatch(/servidor/i);
    expect(existsSync(join(sandbox.path, job.artifacts.reports.junit))).toBe(true);
    expect(job.cache.paths.map((path) => join(path, "run.json"))).toEqual([job.variables.MOCKVOX_RESUME]);
    expect(existsSync(join(sandbox.path, job.variables.MOCKVOX_RESUME ?? ""))).toBe(true);
    expect(job.cache.when).toBe("always");
    expect(stdout + stderr).not.toContain(token);
  });

  test.for([
    ["the repository cannot be reached", {}, offline],
    ["the tarball does not exist", { INSTALL_TARBALL: "no/such.tgz" }, installable],
  ] as const)("ends with 2 when %s", async ([, variables, stubs]) => {
    const { exitCode, stdout, stderr } = await checkByJob(variables, stubs);
    expect(exitCode, stdout + stderr).toBe(2);
  });
});

test("every variable for the command corresponds to one of its flags", async () => {
  const help = await runForOutput(process.execPath, [join(root, "packages/cli/bin/mockvox.js"), "verify", "--help"]);
  const flags = new Set(help.match(/--[a-z-]+/g));
  const variables = [
    ...action.runs.steps.map(({ env = {} }) => env),
    ...Object.values(gitlab).map((one) => one.variables),
  ]
    .flatMap(Object.keys)
    .filter((name) => name.startsWith("MOCKVOX_") && name !== "MOCKVOX_URL");
  expect(variables).toContain("MOCKVOX_QUICK");
  for (const name of variables) {
    expect([...flags]).toContain(`--${name.replace("MOCKVOX_", "").toLowerCase().replaceAll("_", "-")}`);
  }
});

test("every third-party action is pinned to a commit", () => {
  const all = [
    ...action.runs.steps,
    ...steps,
    ...workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps)),
  ];
  const used = all.flatMap(({ uses }: Step) => uses ?? []);
  expect(used.length).toBeGreaterThan(8);
  for (const uses of used) expect(uses).toMatch(/^[a-z-]+\/[a-z/-]+@[0-9a-f]{40}$|^OWNER\/mockvox@HASH$/);
});

test("nothing runs a package by a name that is not registered yet", () => {
  const shell = [...action.runs.steps, ...steps].map(({ run = "" }) => run);
  const scripts = Object.values(gitlab).flatMap((one) => [...one.before_script, ...one.script]);
  for (const text of [...shell, ...scripts])
    expect(text).not.toMatch(/(npx|npm (i|install|exec))( -\S+)* ["']?mockvox(@|["'\s]|$)/m);
});
