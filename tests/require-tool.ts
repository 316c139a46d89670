import type { TestContext } from "vitest";
import { runProgram } from "./run-program.ts";

/** A command that succeeds if a tool is available. */
export type Probe = readonly [command: string, ...args: string[]];

/** Skips the test, with the reason, when a tool is missing; in CI that fails instead. */
export async function requireTool([command, ...args]: Probe, { skip }: Pick<TestContext, "skip">): Promise<void> {
  const result = await runProgram(command, args).catch(() => undefined);
  if (result?.exitCode === 0) return;
  const reason = `needs a program that is not available on this machine: \`${[command, ...args].join(" ")}\` fails`;
  if (process.env.CI) throw new Error(`Tests must not be skipped in CI, but this test ${reason}.`);
  skip(reason);
}
