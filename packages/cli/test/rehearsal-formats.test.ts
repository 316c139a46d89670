import type { AuditFinding } from "@mockvox/mock-server";
import type { RehearsalReport, ScenarioResult } from "@mockvox/runner";
import { expect, test } from "vitest";
import { rehearsalExitCode, renderRehearsal } from "../src/rehearse/render-rehearsal.ts";
import { createTranslator } from "../src/texts.ts";

const passed = { outcome: "passed", reasons: [] } as const;
const none = { outcome: "not-applicable", reasons: [] } as const;

function result(given: Partial<ScenarioResult>): ScenarioResult {
  const definition = { name: "mine", title: { en: "My scenario", es: "Mi escenario" }, catches: "Nothing." };
  const marks = { ended: passed, data: passed, polite: passed, honest: none };
  const common = {
    name: "mine",
    definition,
    marks,
    gap: undefined,
    runs: [],
    requests: 1,
    durationMs: 1,
    stderrEnd: "",
  };
  return { ...common, ...given };
}

const text = { en: "A range is missing.", es: "Falta un rango." };
const finding: AuditFinding = {
  ...{ id: "failed", severity: "loss", server: "0001", report: "cdr_4", title: text, advice: text, seconds: 1 },
  ...{ ranges: [{ from: "20260302000000", to: "20260302235959" }], rangeCount: 1, requests: [], requestCount: 0 },
};

const report: RehearsalReport = {
  command: ["php", "nightly.php"],
  results: [
    result({ name: "good" }),
    result({
      name: "bad",
      marks: {
        ended: { outcome: "missing", reasons: [{ kind: "timed-out", seconds: 120 }] },
        data: {
          outcome: "missing",
          reasons: [
            { kind: "finding", finding },
            { kind: "no-rows", exitCode: 1, message: "no such\u001b[31m table" },
          ],
        },
        polite: { outcome: "missing", reasons: [{ kind: "retry-storm", report: "cdr_4", repeats: 7 }] },
        honest: { outcome: "missing", reasons: [{ kind: "silent" }] },
      },
    }),
    result({ name: "slow", marks: undefined, gap: { kind: "real-time", seconds: 75 } }),
    result({ name: "far", marks: undefined, gap: { kind: "other-days", from: "2024-02-28", to: "2024-03-01" } }),
  ],
};

test("prints a table, what is missing, and what was not judged", async () => {
  const printed = renderRehearsal(report, "text", await createTranslator("en"));
  expect(printed).toMatch(/^ +ended +data +polite +honest\ngood +✓ +✓ +✓ +–\nbad +✗ +✗ +✗ +✗\n/);
  expect(printed).toContain(
    "● bad: My scenario\n  ended: It did not end within 120 s.\n  data: A range is missing. (failed; ",
  );
  expect(printed).toContain("\n  far: the program did not request 2024-02-28 to 2024-03-01; pass them as {from}");
  expect(printed).toMatch(/\n1 with all marks, 1 with a mark missing, 2 not judged\.\n$/);
  expect(printed).not.toContain("\u001b[31m table");
});

test("prints the same in Spanish", async () => {
  const printed = renderRehearsal(report, "text", await createTranslator("es"));
  expect(printed).toContain("● bad: Mi escenario\n  terminó: No terminó en 120 s.");
  expect(printed).toMatch(/\n1 con todas las marcas, 1 con alguna marca faltante, 2 sin evaluar\.\n$/);
});

test("prints JUnit XML with a suite per scenario and a test per mark", async () => {
  const xml = renderRehearsal(report, "junit", await createTranslator("en"));
  expect(xml).toContain('<testsuites name="mockvox rehearse" tests="16" failures="4">');
  expect(xml).toContain('<testsuite name="mockvox.rehearse.far" tests="4" failures="0" skipped="4">');
  expect(xml).toContain('message="It repeated a failed request for cdr_4 7 times');
});

test("prints Markdown, and JSON that parses to the same", async () => {
  const t = await createTranslator("en");
  expect(renderRehearsal(report, "markdown", t)).toContain("| `bad` | ✗ | ✗ | ✗ | ✗ |");
  expect(JSON.parse(renderRehearsal(report, "json", t))).toEqual(JSON.parse(JSON.stringify(report)));
});

test("ends with 1 for a missing mark, 3 for a gap, 0 for what was left out", () => {
  const [good, , slow, far] = report.results;
  const codeOf = (...results: (ScenarioResult | undefined)[]): number =>
    rehearsalExitCode({ ...report, results: results.flatMap((one) => one ?? []) });
  expect([rehearsalExitCode(report), codeOf(good, far), codeOf(good, slow), codeOf(good)]).toEqual([1, 3, 0, 0]);
});
