import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BackgroundProgram } from "./background-program.ts";
import { five, type Outcome, readFive } from "./five-requests.ts";
import { needTool, type Probe } from "./needed-tool.ts";
import { outputOf } from "./run-program.ts";
import { serveFake } from "./served-fake.ts";

let fake: BackgroundProgram;
let byFetch: Outcome[];

beforeAll(async () => {
  fake = await serveFake();
  byFetch = await readFive(fake.ready);
});

afterAll(async () => {
  expect(await fake.stop()).toBe(0);
});

test("answers each report with code 200 and rows", () => {
  expect(byFetch.map(({ report }) => report)).toEqual(five);
  for (const { report, status, code, rows } of byFetch) {
    expect.soft([status, Number(code)], report).toEqual([200, 200]);
    expect.soft(rows, report).toBeGreaterThan(0);
  }
});

interface Language {
  name: string;
  probe: Probe;
  run: readonly [command: string, program: string];
}

const languages: readonly Language[] = [
  {
    name: "PHP with cURL",
    probe: ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"],
    run: ["php", "five_reports.php"],
  },
  { name: "a shell with curl", probe: ["curl", "--version"], run: ["sh", "five_reports.sh"] },
  { name: "Python with urllib", probe: ["python3", "--version"], run: ["python3", "five_reports.py"] },
  { name: "Java with HttpClient", probe: ["javac", "--version"], run: ["java", "FiveReports.java"] },
];

test.for(languages)("answers $name as it answers fetch", async ({ probe, run: [command, program] }, context) => {
  await needTool(probe, context);
  const printed = await outputOf(command, [join(import.meta.dirname, "programs", program), fake.ready]);
  const outcomes = printed
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(outcomes).toEqual(byFetch);
});
