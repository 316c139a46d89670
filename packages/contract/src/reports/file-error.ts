import type { FileProblem } from "../messages/en.ts";
import { ContractError } from "../run/contract-error.ts";
import type { SchemaMismatch } from "./parse-schema.ts";

type FileErrorCode =
  | "invalid-report-file"
  | "invalid-saved-run"
  | "invalid-accept-file"
  | "invalid-compared-profile"
  | "unsupported-report-version"
  | "unsupported-saved-run-version";

/** A report, saved run, accept file or profile that cannot be read. */
export class FileError<Code extends FileErrorCode = FileErrorCode> extends ContractError<Code> {
  override readonly name = "FileError" as const;
}

/** The parameters of an error about a file that does not match its schema. */
export function fileProblem({ pointer, en, es }: SchemaMismatch): FileProblem {
  return { pointer, problem: { en, es } };
}

/** The version that a file states, if it is a number other than the expected one. */
export function otherVersion(value: unknown, expected: number): number | undefined {
  if (typeof value !== "object" || value === null || !("mockvox" in value)) return undefined;
  const { mockvox } = value;
  return typeof mockvox === "number" && mockvox !== expected ? mockvox : undefined;
}
