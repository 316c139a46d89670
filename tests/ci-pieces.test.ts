import { reportFormats } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { action, gitlab, type Step, schedule, verifyFlags } from "./ci-pieces.ts";
import { type DoubledRun, runWithDouble } from "./program-double.ts";

const token = "canary-token-7c1f";
const [verify, upload, end] = action.runs.steps;
const steps = Object.values(schedule.jobs).flatMap((job) => job.steps);
const contract = steps.find(({ id }) => id === "contract");
const told = steps.find(({ run }) => run?.includes("gh issue"));

/** Writes every report that it is asked for, and ends as it is told. */
const npx = {
  name: "npx",
  body: `for arg in "$@"; do case "$arg" in *=*) echo "report of $MOCKVOX_TOKEN" | sed s/canary.*/it/ > "\${arg#*=}";; esac; done; exit "$ENDS"`,
};

/** Runs the action's first step with these inputs, the others at their defaults. */
function runAction(inputs: Readonly<Record<string, string>>, ends = "0"): Promise<DoubledRun> {
  const given = { url: "http://127.0.0.1:4010", token, ...inputs };
  const inputOf = (name: string): string =>
    Object.entries(given).find(([key]) => key === name)?.[1] ?? action.inputs[name]?.default ?? "";
  const env = Object.entries(verify?.env ?? {}).map(([name, from]) => [
    name,
    from.replace(/^\$\{\{ inputs\.(\S+) \}\}$/, (_, input) => inputOf(input)),
  ]);
  return runWithDouble(npx, verify?.run ?? "", { ...Object.fromEntries(env), ENDS: ends });
}

const flagsIn = (args: readonly string[]): readonly string[] =>
  args.filter((arg) => arg.startsWith("--") && arg !== "--yes");
const formatsIn = (args: readonly string[]): readonly string[] =>
  args.filter((_, at) => args[at - 1] === "--report").map((report) => report.split("=")[0] ?? "");

test("asks by the action what its user said, with flags that exist", async () => {
  const { args } = await runAction({
    live: "true",
    quick: "true",
    budget: "60",
    profile: "my profile.json",
    accept: "known.json",
    skip: "diagram_2,claim-hour-*",
    version: "1.2.3",
  });
  expect(args.slice(0, 4)).toEqual(["--yes", "mockvox@1.2.3", "verify", "http://127.0.0.1:4010"]);
  expect(verifyFlags).toEqual(expect.arrayContaining([...flagsIn(args)]));
  expect(reportFormats).toEqual(expect.arrayContaining([...formatsIn(args)]));
  for (const [flag, value] of [
    ["--budget", "60"],
    ["--profile", "my profile.json"],
    ["--accept", "known.json"],
  ] as const) {
    expect(args[args.indexOf(flag) + 1]).toBe(value);
  }
  expect(args).toEqual(expect.arrayContaining(["--live", "--quick"]));
  expect(args.filter((_, at) => args[at - 1] === "--skip")).toEqual(["diagram_2", "claim-hour-*"]);
});

test("leaves out of the action's call what its user did not say", async () => {
  const { args } = await runAction({});
  expect(new Set(flagsIn(args))).toEqual(new Set(["--report", "--write-profile"]));
});

test("gives the token by the environment, never as an argument", async () => {
  const { args, stdout, stderr, summary, output } = await runAction({});
  expect([...args, stdout, stderr, summary, output].join()).not.toContain(token);
  expect(verify?.env?.MOCKVOX_TOKEN).toContain(" inputs.token ");
});

test("puts no input into shell text, where it could be a command", () => {
  for (const { run = "" } of [...action.runs.steps, ...steps]) expect(run).not.toContain("${{");
});

test.each(["0", "1", "3"])("writes the summary and hands over the exit code %s", async (ends) => {
  const { exitCode, summary, output } = await runAction({}, ends);
  expect(exitCode).toBe(0);
  expect(summary).toBe("report of it\n");
  expect(output).toBe(`exit-code=${ends}\nfolder=TEMP/mockvox\n`);
  expect((await runWithDouble(npx, end?.run ?? "", { CODE: ends })).exitCode).toBe(Number(ends));
});

test("hands over the exit code 2 though there is no report", async () => {
  const { name } = npx;
  const { output, summary } = await runWithDouble({ name, body: "exit 2" }, verify?.run ?? "", {
    URL: "http://127.0.0.1",
    VERSION: "latest",
  });
  expect(output).toContain("exit-code=2\n");
  expect(summary).toBe("");
});

test("uploads the reports before the action ends with the code", () => {
  expect(upload?.uses).toMatch(/^actions\/upload-artifact@/);
  expect(upload?.if).toBe("always()");
  expect(upload?.with?.path).toContain("outputs.folder");
});

test("describes every input and output, and reads every input", () => {
  const text = JSON.stringify(action.runs.steps);
  for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs }))
    expect(description, name).not.toBe("");
  for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name} `);
});

test("gives the action in the scheduled workflow inputs that it has, and all that it needs", () => {
  const given = Object.keys(contract?.with ?? {});
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
  const needed = Object.entries(action.inputs).filter(([, { required }]) => required);
  expect(given).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
});

test.each([
  ["opens an issue with the report", "", ["create", "--title", "drift", "--body-file", "F/report.md"]],
  ["tells it in the issue that is open", "12", ["comment", "12", "--body-file", "F/report.md"]],
])("%s on a schedule", async (_, open, want) => {
  const gh = { name: "gh", body: `if [ "$2" = list ]; then echo "${open}"; fi` };
  const { args, exitCode } = await runWithDouble(gh, told?.run ?? "", { FOLDER: "F", TITLE: "drift" });
  expect(exitCode).toBe(0);
  expect(args.slice(-want.length - 1)).toEqual(["issue", ...want]);
});

test("opens the issue on a difference alone", () => {
  expect(told?.if).toBe("failure() && steps.contract.outputs.exit-code == '1'");
});

test("runs the piece for GitLab: flags that exist, JUnit where it is looked for", async () => {
  const [job] = Object.values(gitlab);
  const script = job?.script.join("\n") ?? "";
  const { args, exitCode } = await runWithDouble(npx, `${script}\ntest -f '${job?.artifacts.reports.junit}'`, {
    ENDS: "0",
    WOLKVOX_URL: "https://wv0001.wolkvox.com",
  });
  expect(exitCode).toBe(0);
  expect(args.slice(0, 4)).toEqual(["--yes", "mockvox", "verify", "https://wv0001.wolkvox.com"]);
  expect(verifyFlags).toEqual(expect.arrayContaining([...flagsIn(args)]));
  expect(reportFormats).toEqual(expect.arrayContaining([...formatsIn(args)]));
});

test("pins every step of others to a version", () => {
  const used = [...action.runs.steps, ...steps].flatMap(({ uses }: Step) => uses ?? []);
  for (const uses of used) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$|^OWNER\/mockvox@main$/);
});
