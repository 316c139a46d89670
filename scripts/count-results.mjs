// Prints one line, `N passed, N failed`, over the tests of all rooms and the steps around them; ends with 1 when something failed.
import { globSync, readFileSync } from "node:fs";

const failedSteps = Number(process.argv[2] ?? 0);
const files = globSync("{packages/*,tests,bench}/.results/vitest.json");
const results = files.map((file) => JSON.parse(readFileSync(file, "utf8")));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

const failed = sum("numFailedTests") + failedSteps;
const pending = sum("numPendingTests") + sum("numTodoTests");
console.log(`${sum("numPassedTests")} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
