import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, inject } from "vitest";
import { type BackgroundProgram, startProgram } from "../../../../tests/background-program.ts";
import { urlIn } from "../../../../tests/served-fake.ts";

const command = fileURLToPath(new URL("../../../../packages/cli/bin/mockvox.js", import.meta.url));

/** Runs the command, whose fake shows the page that is built already, for the tests of a file. What it returns tells where. */
export function servedPage(...flags: readonly string[]): () => string {
  let fake: BackgroundProgram | undefined;
  beforeAll(async () => {
    const args = [command, "serve", "--port", "0", "--seed", "7", "--log", "json", ...flags];
    const env = { ...process.env, MOCKVOX_PAGE: inject("pageFolder") };
    fake = await startProgram(process.execPath, args, urlIn, { env });
  });
  afterAll(async () => {
    await fake?.stop();
  });
  return () => fake?.ready ?? "";
}
