import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BackgroundProgram, startProgram } from "./background-program.ts";

const command = join(dirname(fileURLToPath(import.meta.resolve("mockvox/package.json"))), "bin/mockvox.js");

/** Starts `mockvox serve` from the sources, as a process of its own; `ready` is its URL. */
export function serveFake(): Promise<BackgroundProgram> {
  return startProgram(process.execPath, [command, "serve", "--port", "0", "--log", "json"], urlIn);
}

/** Reads the URL from the JSON line that says that the fake listens. */
export function urlIn(line: string): string | undefined {
  const { event, url }: { event?: string; url?: string } = JSON.parse(line);
  return event === "ready" ? url : undefined;
}
