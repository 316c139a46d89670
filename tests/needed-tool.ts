import type { TestContext } from "vitest";
import { runProgram } from "./run-program.ts";

/** How to see that a tool is here: a command that ends well when it is. */
export type Probe = readonly [command: string, ...args: string[]];

/** Skips the test, with the reason, when a tool is missing; in CI that fails instead. */
export async function needTool([command, ...args]: Probe, { skip }: Pick<TestContext, "skip">): Promise<void> {
  const ran = await runProgram(command, args).catch(() => undefined);
  if (ran?.exitCode === 0) return;
  const reason = `needs a program that this machine lacks: \`${[command, ...args].join(" ")}\` fails`;
  if (process.env.CI) throw new Error(`In CI nothing is skipped, but the test ${reason}.`);
  skip(reason);
}
