import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { type BackgroundProgram, startProgram } from "../../../../tests/background-program.ts";
import { parseReadyUrl } from "../../../../tests/start-mock-server.ts";

const command = fileURLToPath(new URL("../../../../packages/cli/scripts/mockvox.js", import.meta.url));

/** Runs `mockvox serve` with the built page for the tests of a file. The returned function gives its URL. */
export function setupServedPage(...flags: readonly string[]): () => string {
  let program: BackgroundProgram | undefined;
  beforeAll(async () => {
    const args = [command, "serve", "--port", "0", "--seed", "7", "--log", "json", ...flags];
    program = await startProgram(process.execPath, args, parseReadyUrl);
  });
  afterAll(async () => {
    await program?.stop();
  });
  return () => program?.ready ?? "";
}
