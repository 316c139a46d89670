import { dirname } from "node:path";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { type Text, text } from "../texts.ts";

/** Whether an error comes from the file system; errors of the network are errors of the client. */
export function isFileSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** Why a file could not be written. Names the output file, not the lock or temporary file next to it. */
export function toFileError(error: Error, out: string): CliError {
  const code = codeOf(error);
  if (code === "ENOENT") return cannotWrite(out, text("folder-missing", { folder: sanitizeForTerminal(dirname(out)) }));
  const remedy = code === "ENOSPC" || code === "EDQUOT" ? "make-space" : "use-another-file";
  return cannotWrite(out, text(remedy, { reason: reasonOf(error) }));
}

export function cannotWrite(out: string, reason: Text): CliError {
  return new CliError("output-file-failed", { file: sanitizeForTerminal(out), reason }, 1);
}

const reasons = [
  "ENOSPC",
  "EDQUOT",
  "EFBIG",
  "EACCES",
  "EPERM",
  "EROFS",
  "EISDIR",
  "ENOTDIR",
  "ENAMETOOLONG",
  "EIO",
] as const;

/** The system's reason in a few words; the code of an unknown one. */
export function reasonOf(error: Error): Text | string {
  const code = codeOf(error) ?? error.message;
  const known = reasons.find((reason) => reason === code);
  return known === undefined ? code : text(known);
}
