import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { addressOf } from "./address.ts";
import { appendWindow, type Destination } from "./destination.ts";
import { codeOf, reasonOf } from "./file-error.ts";
import type { PullCliOptions } from "./flags.ts";
import type { PullState } from "./state.ts";

/** What `append` throws once the reader of standard output has closed the pipe, as `| head -1` does. */
export const pipeClosed: unique symbol = Symbol("pipe closed");

/** Writes rows to standard output. Nothing is saved: every pull starts from the beginning. */
export function openStdout(options: PullCliOptions, { stdout }: Pick<CliContext, "stdout">): Destination {
  let state: PullState = { ...addressOf(options), format: options.format, bytes: 0, rows: 0, windows: [] };
  return {
    cursor: undefined,
    append: async (window) => {
      const { text, next } = appendWindow(window, state);
      if (text !== "") await writeText(stdout, text);
      state = next;
    },
    state: () => state,
    close: async () => {},
  };
}

/** Resolves when the text is written, so that at most one window is buffered. */
function writeText(stdout: CliContext["stdout"], text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => {
      if (!error) resolve();
      else reject(codeOf(error) === "EPIPE" ? pipeClosed : stdoutError(error));
    });
  });
}

function stdoutError(error: Error): CliError {
  return new CliError("stdout-failed", { reason: reasonOf(error) });
}
