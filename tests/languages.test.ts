import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BackgroundProgram } from "./background-program.ts";
import { fiveReports, type ReportOutcome, readFiveReports } from "./five-requests.ts";
import { type Probe, requireTool } from "./require-tool.ts";
import { runForOutput } from "./run-program.ts";
import { startMockServer } from "./start-mock-server.ts";

let server: BackgroundProgram;
let fetchOutcomes: ReportOutcome[];

beforeAll(async () => {
  server = await startMockServer();
  fetchOutcomes = await readFiveReports(server.ready);
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

test("sends each report with code 200 and rows", () => {
  expect(fetchOutcomes.map(({ report }) => report)).toEqual(fiveReports);
  for (const { report, status, code, rows } of fetchOutcomes) {
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

test.for(languages)("sends the same to $name as to fetch", async ({ probe, run: [command, program] }, context) => {
  await requireTool(probe, context);
  const output = await runForOutput(command, [join(import.meta.dirname, "programs", program), server.ready]);
  const outcomes = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(outcomes).toEqual(fetchOutcomes);
});
