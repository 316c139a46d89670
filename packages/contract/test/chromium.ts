import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import type { TestContext } from "vitest";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts the machine's Chromium, or skips the test with the reason; in CI it fails instead. */
export async function startChromium({ skip }: Pick<TestContext, "skip">): Promise<Browser> {
  const places = [process.env.CHROMIUM_PATH ?? [], usualPaths].flat();
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath) return chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const reason = "needs Chromium: install it, or name it in CHROMIUM_PATH";
  if (process.env.CI) throw new Error(`In CI nothing is skipped, but the test ${reason}.`);
  return skip(reason);
}
