import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { text } from "../texts.ts";

/** Knows whether standard output was written completely. */
export interface StdoutWatcher {
  /**
   * Waits until everything is written. Resolves to the error if some of it was lost; a reader that has closed the pipe, as `| head -1`
   * does, is not an error.
   */
  writeFailure(): Promise<CliError | undefined>;
}

/** Watches standard output from now on. Listening for its errors also keeps them from ending the process. */
export function watchStdout({ stdout }: Pick<CliContext, "stdout">): StdoutWatcher {
  let failure: unknown;
  const note = (error?: unknown): void => {
    failure ??= error;
  };
  stdout.on("error", note);
  return {
    writeFailure: async () => {
      await new Promise<void>((resolve) => {
        stdout.write("", (error) => {
          note(error ?? undefined);
          resolve();
        });
      });
      return failure === undefined || codeOf(failure) === "EPIPE" ? undefined : stdoutFailed(failure);
    },
  };
}

function stdoutFailed(failure: unknown): CliError {
  const code = codeOf(failure) ?? String(failure);
  const isKnown = code === "ENOSPC" || code === "EDQUOT" || code === "EIO";
  return new CliError("stdout-failed", { reason: isKnown ? text(code) : code });
}
