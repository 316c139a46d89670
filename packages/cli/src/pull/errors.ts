import { dirname } from "node:path";
import {
  QueryError,
  QuotaError,
  type SetupProblem,
  SlotError,
  TokenError,
  UnavailableError,
  UnexpectedResponseError,
  WolkvoxError,
} from "@mockvox/client";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { type PlainMessageId, type Text, text } from "../texts.ts";

/** What to do next, by class of the error. */
const remedies: readonly (readonly [abstract new (...args: never[]) => WolkvoxError, PlainMessageId])[] = [
  [QueryError, "run-changed"],
  [TokenError, "run-with-new-token"],
  [SlotError, "run-to-resume"],
  [QuotaError, "run-tomorrow"],
  [UnavailableError, "run-later"],
  [UnexpectedResponseError, "run-if-address-right"],
];

/** The error of the command for what ended a pull; unexpected errors are returned unchanged. */
export function toPullError(error: unknown, out: string): unknown {
  if (isFileSystemError(error)) return toFileError(error, out);
  if (!(error instanceof WolkvoxError)) return error;
  if (error.code === "request-budget-spent") return new CliError("pull-budget-spent", {}, 1);
  if (error.setupProblem) return setupErrors[error.setupProblem](error);
  const remedy = remedies.find(([Class]) => error instanceof Class)?.[1];
  return new CliError(
    "pull-failed",
    { report: error.request.report, reason: error, remedy: remedy === undefined ? "" : text(remedy) },
    1,
  );
}

/** Errors that waiting would not fix. */
const setupErrors: Readonly<Record<SetupProblem, (error: WolkvoxError) => CliError>> = {
  unreachable: ({ request: { origin }, systemCode = "" }) =>
    new CliError("pull-server-unreachable", { origin, systemCode }, 1),
  "unknown-host": ({ request: { origin }, systemCode = "" }) =>
    new CliError("server-name-unknown", { host: new URL(origin).hostname, systemCode }, 1),
  insecure: ({ request: { origin }, systemCode = "" }) =>
    new CliError("connection-insecure", { origin, systemCode }, 1),
  "web-page": ({ request: { origin } }) => new CliError("web-page-received", { origin }, 1),
  "unknown-403": ({ request: { origin }, vendorMessage }) => {
    const message = vendorMessage ? sanitizeForTerminal(vendorMessage.msg).slice(0, 100) : "";
    return new CliError("access-denied", { origin, message }, 1);
  },
};

/** Why a pull waits. */
export function waitReason(error: Error): Text | Error | string {
  if (!(error instanceof WolkvoxError)) return sanitizeForTerminal(error.message);
  const { systemCode, setupProblem, request } = error;
  const { origin } = request;
  if (systemCode === undefined) return error;
  const isUnreachable = setupProblem === "unreachable" || setupProblem === "unknown-host";
  return text(isUnreachable ? "wait-unreachable" : "wait-lost", { origin, systemCode });
}

/** Whether an error comes from the file system; errors of the network are errors of the client. */
function isFileSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
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
