import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BackgroundProgram, startProgram } from "./background-program.ts";

const command = join(dirname(fileURLToPath(import.meta.resolve("mockvox/package.json"))), "bin/mockvox.js");

/** Starts `mockvox serve` from the sources, as a separate process; `ready` is its URL. */
export function startMockServer(): Promise<BackgroundProgram> {
  return startProgram(process.execPath, [command, "serve", "--port", "0", "--log", "json"], parseReadyUrl);
}

/** Parses the URL from the JSON line that reports that the server is listening. */
export function parseReadyUrl(line: string): string | undefined {
  const { event, url }: { event?: string; url?: string } = JSON.parse(line);
  return event === "ready" ? url : undefined;
}
