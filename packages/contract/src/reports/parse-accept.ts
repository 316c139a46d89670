import type { AcceptFile } from "./accept-file.ts";
import { FileError, fileProblem } from "./file-error.ts";
import { validateAcceptFile } from "./schemas.ts";

/**
 * Validates an accept file, as parsed JSON.
 *
 * @throws {FileError} `invalid-accept-file` with the place as a JSON pointer
 */
export function parseAccept(value: unknown): AcceptFile {
  const result = validateAcceptFile(value);
  if ("value" in result) return result.value;
  throw new FileError("invalid-accept-file", fileProblem(result.mismatch));
}
