// Prints the failed tests again and one line, `N passed, N failed`, for the tests and the CI steps;
// exits with 1 when something failed.
// `npm run test:full` includes the tests of `npm test`, so those are counted once.
import { readFileSync } from "node:fs";

const failedSteps = process.argv.slice(2);
const summaries = ["full", "packages"].map(readSummary);
function sum(key) {
  return summaries.reduce((total, summary) => total + summary[key], 0);
}

const failed = sum("failed") + failedSteps.length;
const skipped = sum("skipped");
for (const step of failedSteps) console.log(`failed step: ${step}`);
for (const run of ["tests", "full", "packages", "node-22.18.0", "node-26.10.0"])
  for (const failure of readSummary(run).failures) console.log(`failed test (${run}): ${failure}`);
console.log(`${sum("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

/** A run without a summary is counted as a failed step. */
function readSummary(name) {
  try {
    return JSON.parse(readFileSync(`.results/${name}.json`, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}
