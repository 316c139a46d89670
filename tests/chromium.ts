import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import type { TestContext } from "vitest";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Why a test in a browser is skipped. */
export const chromiumReason = "needs Chromium: install it, or set CHROMIUM_PATH to its path";

/** Starts Chromium, or skips the test with the reason when it is not installed; in CI that fails instead. */
export async function startChromium({ skip }: Pick<TestContext, "skip">): Promise<Browser> {
  if (findChromium() || process.env.CI) return launchChromium();
  return skip(chromiumReason);
}

/**
 * Starts Chromium.
 *
 * @throws when it is not installed
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Chromium was not found. Install it, or set CHROMIUM_PATH to its path.");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** The path of Chromium: `CHROMIUM_PATH`, else the first existing of the usual paths. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? [], usualPaths].flat().find((path) => existsSync(path));
}
