// Prints one line, `N passed, N failed`, over the tests and the steps around them; ends with 1 when something failed.
// `npm run test:full` runs again what `npm test` ran, so its tests count once.
import { readFileSync } from "node:fs";

const failedSteps = Number(process.argv[2] ?? 0);
const summaries = ["full", "packages"].map(readSummary);
const sum = (key) => summaries.reduce((total, summary) => total + summary[key], 0);

const failed = sum("failed") + failedSteps;
const skipped = sum("skipped");
console.log(`${sum("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

/** A run that wrote no summary has failed as a step. */
function readSummary(name) {
  try {
    return JSON.parse(readFileSync(`.results/${name}.json`, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
