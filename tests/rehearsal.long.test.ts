import { join } from "node:path";
import type { RehearsalReport, ScenarioResult } from "@mockvox/runner";
import { describe, expect, test } from "vitest";
import { type Probe, requireTool } from "./require-tool.ts";
import { mockvox, runEnvironment } from "./run-command.ts";
import { runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const php: Probe = ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"];
const python: Probe = ["python3", "--version"];
const node: Probe = [process.execPath, "--version"];

/** Programs of known quality, from the best to the worst. */
const programs: readonly (readonly [name: string, probe: Probe, command: readonly string[]])[] = [
  ["careful", python, ["python3", "careful.py"]],
  ["brief", node, [process.execPath, "brief.mjs"]],
  ["eager", php, ["php", "eager.php"]],
  ["appending", php, ["php", "appending.php"]],
  ["silent", python, ["python3", "silent.py"]],
  ["endless", node, [process.execPath, "endless.mjs"]],
];

const scenarios = [
  "ordinary-night",
  "cut-body",
  "second-response-cut",
  "gateway-page-with-200",
  "quota-ends-midway",
  "quota-spent-from-the-start",
  "timeout-once",
  "timeout-always",
  "nightly-maintenance",
];

/** The missing marks of a program, as `scenario mark`. */
async function rehearse(command: readonly string[], timeout: string): Promise<string[]> {
  await using folder = await makeTemporaryFolder();
  const [program = "", file = ""] = command;
  const flags = [
    "--format",
    "json",
    "--size",
    "small",
    "--latency",
    "20",
    "--jobs",
    "2",
    "--timeout",
    timeout,
    "--rows",
    "cat {scenario}.ndjson",
  ];
  const { stdout, stderr } = await runProgram(
    process.execPath,
    [
      ...[mockvox, "rehearse", ...flags, ...scenarios.flatMap((name) => ["--scenario", name]), "--"],
      ...[program, join(import.meta.dirname, "rehearsal", file), "{from}", "{to}", "{scenario}.ndjson"],
    ],
    { cwd: folder.path, env: runEnvironment(folder.path), timeLimit: 600_000 },
  );
  expect(stderr).toBe("");
  const { results }: RehearsalReport = JSON.parse(stdout);
  expect(results.map(({ name, gap }) => [name, gap])).toEqual(scenarios.map((name) => [name, undefined]));
  return results.flatMap(missingMarks);
}

function missingMarks({ name, marks }: ScenarioResult): string[] {
  return Object.entries(marks ?? {}).flatMap(([mark, { outcome }]) =>
    outcome === "missing" ? [`${name} ${mark}`] : [],
  );
}

/** What each program gets wrong; of the last one, what does not depend on which of three requests is refused. */
const expected: Readonly<Record<string, readonly string[]>> = {
  careful: [],
  brief: ["cut-body data", "second-response-cut data", "timeout-once data"],
  eager: [
    "quota-ends-midway polite",
    "quota-spent-from-the-start polite",
    "timeout-always polite",
    "nightly-maintenance polite",
  ],
  appending: [
    "second-response-cut data",
    ...["quota-ends-midway polite", "quota-ends-midway honest"],
    ...["quota-spent-from-the-start polite", "quota-spent-from-the-start honest"],
    ...["timeout-always polite", "timeout-always honest"],
    ...["nightly-maintenance polite", "nightly-maintenance honest"],
  ],
  silent: [
    ...["cut-body data", "cut-body honest"],
    ...["second-response-cut data", "second-response-cut honest"],
    "gateway-page-with-200 honest",
    "quota-ends-midway honest",
    "quota-spent-from-the-start honest",
    ...["timeout-once data", "timeout-once honest"],
    "timeout-always honest",
    "nightly-maintenance honest",
  ],
  endless: expect.arrayContaining([
    ...["ordinary-night data", "ordinary-night polite"],
    ...["quota-spent-from-the-start ended", "quota-spent-from-the-start polite"],
    ...["timeout-always ended", "timeout-always polite"],
    "nightly-maintenance polite",
  ]),
};

/** Each program is rehearsed once, whatever the order of the tests. */
const rehearsed = new Map<string, Promise<readonly string[]>>();

function missingMarksOf(name: string, command: readonly string[]): Promise<readonly string[]> {
  // Only one of them never ends; the others take ten seconds on a busy machine, or more.
  const known = rehearsed.get(name) ?? rehearse(command, name === "endless" ? "12s" : "90s");
  rehearsed.set(name, known);
  return known;
}

describe("programs of known quality", () => {
  test.for(programs)("%s", async ([name, probe, command], context) => {
    await requireTool(probe, context);
    expect(await missingMarksOf(name, command)).toEqual(expected[name]);
  });

  test("come out in the right order", async (context) => {
    const counts: number[] = [];
    for (const [name, probe, command] of programs) {
      await requireTool(probe, context);
      counts.push((await missingMarksOf(name, command)).length);
    }
    expect(counts).toEqual([...new Set(counts)].toSorted((one, other) => one - other));
  });
});

test("`mockvox pull` keeps all marks under every scenario", async () => {
  await using folder = await makeTemporaryFolder();
  const flags = ["--format", "json", "--size", "small", "--jobs", "2", "--rows", "cat {scenario}.ndjson"];
  const pull = [mockvox, "pull", "diagram_13", "--from", "{from}", "--to", "{to}", "--out", "{scenario}.ndjson"];
  const { stdout, stderr } = await runProgram(
    process.execPath,
    [mockvox, "rehearse", ...flags, "--", process.execPath, ...pull, "--token", "demo", "--max-wait", "12s"],
    { cwd: folder.path, env: runEnvironment(folder.path), timeLimit: 600_000 },
  );
  expect(stderr).toBe("");
  const { results }: RehearsalReport = JSON.parse(stdout);
  expect(results.flatMap(missingMarks)).toEqual([]);
  expect(results.filter(({ marks }) => marks).length).toBeGreaterThan(40);
});
