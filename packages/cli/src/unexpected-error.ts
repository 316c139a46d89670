import { basename } from "node:path";
import { redact } from "@mockvox/mock-server";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "./cli-error.ts";
import { exitCodeOfRunError, exitCodes } from "./run/exit-codes.ts";
import { type Text, text } from "./texts.ts";

/**
 * The exit code of a command after an unexpected error: one that means "could not run", never a result. For `verify` and `diff` 1 is a
 * difference, for `control find` no match.
 */
export function unexpectedExitCode(command: string): number {
  if (command === "run") return exitCodes.failed;
  return command === "serve" || command === "pull" ? 1 : 2;
}

/** The exit code of a command after an error that the user can fix. */
export function expectedExitCode(error: Error, command: string): number {
  if (command === "run") return exitCodeOfRunError(error);
  return error instanceof CliError ? error.exitCode : 2;
}

/** An unexpected error in one line for a bug report. Its message is redacted: it may contain a token. */
export function describeUnexpected(error: unknown): Text {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const location = locationIn(stack);
  const suffix = location === undefined ? "" : ` (${location})`;
  return text("unexpected-error", { details: `${name}: ${sanitizeForTerminal(redact(message))}${suffix}` });
}

/** The innermost call, without the path of its folder on this machine. */
function locationIn(stack: string): string | undefined {
  const [, caller = "", file = "", line = ""] = /\n\s+at (?:(\S+) )?.*?\(?([^()\s]+):(\d+):\d+\)?/.exec(stack) ?? [];
  return file === "" ? undefined : `${caller === "" ? "" : `${caller} `}${basename(file)}:${line}`;
}
