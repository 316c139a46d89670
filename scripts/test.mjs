// Installs, runs checks and tests, and prints a summary:
//   npm test                  lint, unused code, language, generated files, types, and all tests that take a few minutes in total
//   npm run test:full         more property runs, the long tests, and the page in a browser
//   npm run test:packages     the tests that install packages or start third-party tools
// Arguments after `--` are passed to Vitest, such as the name of a file.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install, root, runPnpm } from "./install.mjs";

const modes = {
  tests: { checks: true, flags: [], env: {} },
  full: { checks: false, flags: [], env: { MOCKVOX_TEST_SCALE: process.env.MOCKVOX_TEST_SCALE ?? "10" } },
  packages: { checks: false, flags: ["--root", "tests", "--config", "vitest.packages.config.ts"], env: {} },
};
const [name = "tests", ...vitestArguments] = process.argv.slice(2);
const mode = modes[name];
const summaryFile = join(root, `.results/${name}.json`);
const durations = [];

const node = await timed("install", () => install("everything"));
const hasPassedChecks =
  !mode.checks || (await timed("lint, unused code, language, generated files and types", runChecks)) === 0;
rmSync(summaryFile, { force: true });
const hasPassedTests = (await timed("tests", runTests)) === 0;
printSummary();
process.exitCode = hasPassedChecks && hasPassedTests ? 0 : 1;

async function timed(step, work) {
  const start = performance.now();
  const result = await work();
  durations.push(`${step} ${duration(performance.now() - start)}`);
  return result;
}

function runChecks() {
  process.env.TURBO_TELEMETRY_DISABLED ??= "1";
  return runPnpm(["exec", "turbo", "run", "lint", "lint:unused", "lint:language", "lint:generated", "lint:types"]);
}

function runTests() {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, ...mode.env, MOCKVOX_TEST_SUMMARY: summaryFile };
  return spawnSync(node, [vitest, "run", ...mode.flags, ...vitestArguments], { cwd: root, env, stdio: "inherit" })
    .status;
}

function printSummary() {
  console.log(`\nTime: ${durations.join(", ")}.`);
  const summary = readSummary();
  if (!summary) {
    console.log("The tests wrote no summary; see the output above.");
    return;
  }
  if (!hasPassedChecks)
    console.log("The checks for lint, unused code, language, generated files or types failed; see the output above.");
  const { passed, failed, skipped, reasons } = summary;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped${skipped > 0 ? ":" : "."}`);
  for (const [reason, number] of Object.entries(reasons)) console.log(`  ${number} skipped: ${reason}`);
  if (name === "tests") console.log("Not included: npm run test:full, npm run test:packages (see CONTRIBUTING.md).");
}

function readSummary() {
  try {
    return JSON.parse(readFileSync(summaryFile, "utf8"));
  } catch {
    return undefined;
  }
}

function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
