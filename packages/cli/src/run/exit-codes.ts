import { MockvoxError } from "@mockvox/spec/text";

/** Exit codes of `run` that are not the program's, as of `env` and `nohup`. */
export const exitCodes = { failed: 125, notExecutable: 126, notFound: 127 } as const;

const byErrorCode: Readonly<Record<string, number>> = {
  "command-not-executable": exitCodes.notExecutable,
  "command-not-found": exitCodes.notFound,
};

/** The exit code after an error that ended `run`. */
export function exitCodeOfRunError(error: Error): number {
  return (error instanceof MockvoxError && byErrorCode[error.code]) || exitCodes.failed;
}
