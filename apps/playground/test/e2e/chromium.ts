import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where the machine's Chromium is: `CHROMIUM_PATH`, else the usual places. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? [], usualPlaces].flat().find((place) => existsSync(place));
}

/** Starts the machine's Chromium. Throws when there is none. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("Failed to start Chromium: it is not here. Install it, or name it in CHROMIUM_PATH.");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
