import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The totals of a test run; `scripts/test.mjs` prints them and `.ci/run` adds several up. */
interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  /** Number of skipped tests by reason. */
  reasons: Record<string, number>;
  /** File, name and error of each failed test, abridged for the end of a long log. */
  failures: string[];
}

/** Writes the summary of a run to the file in `MOCKVOX_TEST_SUMMARY`, if that is set. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env.MOCKVOX_TEST_SUMMARY;
    if (!file) return;
    const summary = summarize(modules);
    summary.failed += unhandledErrors.length;
    summary.failures.push(...unhandledErrors.map((error) => `unhandled error: ${abridge(error)}`));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(summary));
  }
}

function summarize(modules: readonly TestModule[]): Summary {
  const summary: Summary = { passed: 0, failed: 0, skipped: 0, reasons: {}, failures: [] };
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    for (const test of tests) count(test, summary);
    // A file that cannot be loaded, or a failed hook, is a failure even if no test failed.
    const hasFailedTest = tests.some((test) => test.result().state === "failed");
    if (module.state() !== "failed" || hasFailedTest) continue;
    summary.failed += 1;
    summary.failures.push(`${module.relativeModuleId}: ${abridge(module.errors()[0])}`);
  }
  return summary;
}

function count(test: TestCase, summary: Summary): void {
  const result = test.result();
  if (result.state === "passed") summary.passed += 1;
  else if (result.state === "failed") {
    summary.failed += 1;
    summary.failures.push(`${test.module.relativeModuleId} > ${test.fullName}: ${abridge(result.errors[0])}`);
  } else {
    const reason = (result.state === "skipped" && result.note) || "no reason given";
    summary.skipped += 1;
    summary.reasons[reason] = (summary.reasons[reason] ?? 0) + 1;
  }
}

/** What a program printed about a failure of its own, for example the tests that failed in a copy of the repository. */
const failureOfProgram = /^\s*(FAIL |× |\w*Error: |❯ (?!.*node_modules)\S+:\d+:\d+)/;
const maxShownLines = 8;

/** The first line of an error, and what the output in it says about failures. */
function abridge(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  const [first = "", ...output] = stripVTControlCharacters(String(message)).split("\n");
  const failures = output.filter((line) => failureOfProgram.test(line)).slice(0, maxShownLines);
  return [first, ...failures].join("\n  ");
}
