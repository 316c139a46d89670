import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of Chromium: `CHROMIUM_PATH`, else the first existing of the usual paths. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? [], usualPaths].flat().find((path) => existsSync(path));
}

/** Starts Chromium. Throws when it is not installed. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("Chromium was not found. Install it, or set CHROMIUM_PATH to its path.");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
