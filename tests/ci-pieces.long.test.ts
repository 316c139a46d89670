import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BackgroundProgram } from "./background-program.ts";
import { action, type GitLabJob, gitlab, type Step, schedule, workflows } from "./ci-pieces.ts";
import { type ActionRun, type Doubles, openWorkshop, runAction, runJob, runShell, type Workshop } from "./ci-run.ts";
import { outputOf, type Ran } from "./run-program.ts";
import { serveFake } from "./served-fake.ts";

const root = join(import.meta.dirname, "..");
const token = "canary-token-7c1f";
const steps = Object.values(schedule.jobs).flatMap((job) => job.steps);
const contract = steps.find(({ id }) => id === "contract");
const told = steps.find(({ run }) => run?.includes("gh issue"));

let fake: BackgroundProgram;
beforeAll(async () => {
  fake = await serveFake();
});
afterAll(async () => {
  await fake.stop();
});

/** This checkout has what it needs: pnpm is called for that alone, and git to get the checkout. */
const installed: Doubles = {
  npx: 'echo "npx $*"',
  git: `if [ "$1" = init ]; then ln -s '${root}' "$3"; else echo "git $*"; fi`,
};
const offline: Doubles = { npx: "exit 1", git: "exit 128" };

/** A profile that the fake does not have. */
const otherProfile = { mockvox: 1, name: "other", extends: "default", answers: { "success-code-type": "string" } };

/** Runs the action from this checkout, on the fake unless `inputs` names another server. */
async function checkByAction(
  inputs: Readonly<Record<string, string>>,
  workshop?: Workshop,
  doubles: Doubles = installed,
): Promise<ActionRun & { workshop: Workshop }> {
  const place = workshop ?? (await openWorkshop(doubles));
  await writeFile(join(place.path, "other profile.json"), JSON.stringify(otherProfile));
  const run = await runAction(action, { url: fake.ready, token, quick: "true", ...inputs }, place, root);
  return { ...run, workshop: place };
}

interface Report {
  readonly calls: { readonly spent: number; readonly budget: number };
  readonly verdicts: readonly { readonly case: string; readonly outcome: string }[];
}

async function readReport({ path }: Workshop): Promise<Report> {
  return JSON.parse(await readFile(join(path, "mockvox/report.json"), "utf8"));
}

describe("the action", () => {
  test("installs apart from the run, checks the server, and hands over its reports", async () => {
    const { exitCode, stdout, stderr, outputs, summary, workshop } = await checkByAction({ language: "es" });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^npx --yes pnpm@12\.21\.0 install .*--frozen-lockfile/m);
    expect(outputs).toEqual({ "exit-code": "0", folder: join(workshop.path, "mockvox") });
    for (const name of ["report.md", "report.html", "report.json", "report.xml", "profile.json"]) {
      expect.soft(existsSync(join(workshop.path, "mockvox", name)), name).toBe(true);
    }
    expect(summary).toBe(await readFile(join(workshop.path, "mockvox/report.md"), "utf8"));
    expect(summary).toMatch(/servidor/i);
    expect([stdout, stderr, summary, JSON.stringify(outputs)].join()).not.toContain(token);
  });

  test("ends with 1 when the server differs from a profile with a blank in its name", async () => {
    const { exitCode, outputs } = await checkByAction({ profile: "other profile.json" });
    expect([exitCode, outputs["exit-code"]]).toEqual([1, "1"]);
  });

  test("leaves out cases, and ends with 3 when the budget does not suffice; goes on when it is resumed", async () => {
    const inputs = { budget: "4", skip: "diagram_2,claim-hour-*", resume: "true" };
    const first = await checkByAction(inputs);
    const { calls } = await readReport(first.workshop);
    expect([first.exitCode, first.outputs["exit-code"]]).toEqual([3, "3"]);
    expect(calls).toMatchObject({ spent: 4, budget: 4 });
    const second = await checkByAction({ ...inputs, budget: "9" }, first.workshop);
    expect([0, 3]).toContain(second.exitCode);
    expect((await readReport(second.workshop)).calls.spent).toBe(9);
  });

  test.for([
    ["the command cannot be had", {}, offline, "::error title=Mockvox::The command could not be installed"],
    ["the tarball does not exist", { tarball: "no/such.tgz" }, installed, "::error title=Mockvox::"],
    ["an input is wrong", { budget: "many" }, installed, "--budget"],
  ] as const)("ends with 2 when %s", async ([, inputs, doubles, said]) => {
    const { exitCode, outputs, stdout, stderr } = await checkByAction(inputs, undefined, doubles);
    expect([exitCode, outputs["exit-code"]], stdout + stderr).toEqual([2, "2"]);
    expect(stdout + stderr).toContain(said);
  });
});

test("the action keeps an unfinished run apart from runs with other choices", async () => {
  const [install] = action.runs.steps;
  const outputs = { key: { description: "", value: action.runs.steps.at(-3)?.with?.key ?? "" } };
  const alone = { ...action, outputs, runs: { ...action.runs, steps: install ? [install] : [] } };
  const keyOf = async (inputs: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const workshop = await openWorkshop(offline);
    return (await runAction(alone, { url: fake.ready, token, ...inputs }, workshop, root)).outputs.key;
  };
  const others = [{ quick: "true" }, { skip: "diagram_2" }, { profile: "default" }, { url: "http://127.0.0.1:9" }];
  const keys = [await keyOf({}), ...(await Promise.all(others.map(keyOf)))];
  expect(keys[0]).toMatch(/^mockvox-run-[0-9a-f]{16}-/);
  expect(await keyOf({ budget: "7" })).toBe(keys[0]);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the action shows the token to the run alone", () => {
  const withToken = action.runs.steps.filter((step) => JSON.stringify(step).includes("inputs.token"));
  expect(withToken.map(({ id }) => id)).toEqual(["verify"]);
  expect(withToken[0]?.env?.MOCKVOX_TOKEN).toContain(" inputs.token ");
});

test("no input stands in shell text, where it could be a command", () => {
  for (const { run = "" } of [...action.runs.steps, ...steps]) expect(run).not.toContain("${{");
});

test("the action uploads the reports whatever the run found", () => {
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

test("the scheduled workflow gives the action inputs that it has, and all that it needs", () => {
  const given = Object.keys(contract?.with ?? {});
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
  const needed = Object.entries(action.inputs).filter(([, { required }]) => required);
  expect(given).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
});

test.each([
  ["opens an issue with the report", "", ["create", "--title", "drift", "--body-file", "F/report.md"]],
  ["tells it in the issue that is open", "12", ["comment", "12", "--body-file", "F/report.md"]],
])("the scheduled workflow %s", async (_, open, want) => {
  const workshop = await openWorkshop({ gh: `echo "$*" >> calls; if [ "$2" = list ]; then echo "${open}"; fi` });
  const { exitCode } = await runShell(told?.run ?? "", workshop, { FOLDER: "F", TITLE: "drift" });
  expect(exitCode).toBe(0);
  const calls = (await readFile(join(workshop.path, "calls"), "utf8")).trimEnd().split("\n");
  expect(calls.at(-1)).toBe(["issue", ...want].join(" "));
});

test("the scheduled workflow opens the issue on a difference alone", () => {
  expect(told?.if).toBe("failure() && steps.contract.outputs.exit-code == '1'");
});

describe("the job for GitLab", () => {
  const [job] = Object.values(gitlab) as [GitLabJob];

  async function checkByJob(
    variables: Readonly<Record<string, string>>,
    doubles: Doubles = installed,
  ): Promise<Ran & { workshop: Workshop }> {
    const workshop = await openWorkshop(doubles);
    const given = { MOCKVOX_URL: fake.ready, MOCKVOX_TOKEN: token, MOCKVOX_QUICK: "true", ...variables };
    return { ...(await runJob(job, workshop, given)), workshop };
  }

  test("gets the commit, installs apart from the run, and leaves JUnit and the run where they are looked for", async () => {
    const { exitCode, stdout, stderr, workshop } = await checkByJob({ INSTALL_COMMIT: "abc", MOCKVOX_LANG: "es" });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toContain(`git fetch --quiet --depth 1 ${job.variables.INSTALL_REPOSITORY} abc\n`);
    expect(stdout).toMatch(/^npx --yes pnpm@12\.21\.0 install .*--frozen-lockfile/m);
    expect(stdout).toMatch(/servidor/i);
    expect(existsSync(join(workshop.path, job.artifacts.reports.junit))).toBe(true);
    expect(job.cache.paths.map((path) => join(path, "run.json"))).toEqual([job.variables.MOCKVOX_RESUME]);
    expect(existsSync(join(workshop.path, job.variables.MOCKVOX_RESUME ?? ""))).toBe(true);
    expect(job.cache.when).toBe("always");
    expect(stdout + stderr).not.toContain(token);
  });

  test.for([
    ["the repository cannot be reached", {}, offline],
    ["the tarball does not exist", { INSTALL_TARBALL: "no/such.tgz" }, installed],
  ] as const)("ends with 2 when %s", async ([, variables, doubles]) => {
    const { exitCode, stdout, stderr } = await checkByJob(variables, doubles);
    expect(exitCode, stdout + stderr).toBe(2);
  });
});

test("every variable for the command stands for a flag that it has", async () => {
  const help = await outputOf(process.execPath, [join(root, "packages/cli/bin/mockvox.js"), "verify", "--help"]);
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

test("every step of others is pinned to a commit", () => {
  const all = [
    ...action.runs.steps,
    ...steps,
    ...workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps)),
  ];
  const used = all.flatMap(({ uses }: Step) => uses ?? []);
  expect(used.length).toBeGreaterThan(8);
  for (const uses of used) expect(uses).toMatch(/^actions\/[a-z/-]+@[0-9a-f]{40}$|^OWNER\/mockvox@HASH$/);
});

test("nothing runs a package by a name that nobody owns yet", () => {
  const shell = [...action.runs.steps, ...steps].map(({ run = "" }) => run);
  const scripts = Object.values(gitlab).flatMap((one) => [...one.before_script, ...one.script]);
  for (const text of [...shell, ...scripts])
    expect(text).not.toMatch(/(npx|npm (i|install|exec))( -\S+)* ["']?mockvox(@|["'\s]|$)/m);
});
