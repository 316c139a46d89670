// Installs, tests and sums up:
//   npm test                  lint, unused code, types, and the tests that take minutes together
//   npm run test:full         more property runs, the long tests, and the page in a browser
//   npm run test:packages     the tests that install packages or start other people's tools
// What follows `--` goes to Vitest, such as the name of a file.
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
const spent = [];

const node = await timed("install", () => install("everything"));
const hasPassedChecks = !mode.checks || (await timed("lint, unused code and types", runChecks)) === 0;
rmSync(summaryFile, { force: true });
const hasPassedTests = (await timed("tests", runTests)) === 0;
printSummary();
process.exitCode = hasPassedChecks && hasPassedTests ? 0 : 1;

async function timed(what, work) {
  const start = performance.now();
  const result = await work();
  spent.push(`${what} ${duration(performance.now() - start)}`);
  return result;
}

function runChecks() {
  return runPnpm(["exec", "turbo", "run", "lint", "unused", "check"]);
}

function runTests() {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, ...mode.env, MOCKVOX_TEST_SUMMARY: summaryFile };
  return spawnSync(node, [vitest, "run", ...mode.flags, ...vitestArguments], { cwd: root, env, stdio: "inherit" })
    .status;
}

function printSummary() {
  console.log(`\nTime: ${spent.join(", ")}.`);
  const summary = readSummary();
  if (!summary) {
    console.log("The tests wrote no summary; the lines above say why.");
    return;
  }
  if (!hasPassedChecks) console.log("Lint, unused code or types failed; the lines above say what.");
  const { passed, failed, skipped, reasons } = summary;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped${skipped > 0 ? ":" : "."}`);
  for (const [reason, number] of Object.entries(reasons)) console.log(`  ${number} skipped: ${reason}`);
  if (name === "tests")
    console.log("Not part of this: npm run test:full, npm run test:packages (CONTRIBUTING.md says what they do).");
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
