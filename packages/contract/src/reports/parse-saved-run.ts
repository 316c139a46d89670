import type { SavedRun } from "../run/saved-run.ts";
import { FileError, fileProblem, otherVersion } from "./file-error.ts";
import { validateSavedRun } from "./schemas.ts";

/**
 * Validates what an earlier run saved.
 *
 * @throws {FileError} `unsupported-saved-run-version` for a run of another version, `invalid-saved-run` for anything else that is not a
 * saved run, with the place as a JSON pointer
 */
export function parseSavedRun(value: unknown): SavedRun {
  const version = otherVersion(value, 2);
  if (version !== undefined) throw new FileError("unsupported-saved-run-version", { version, expected: 2 });
  const result = validateSavedRun(value);
  if ("value" in result) return result.value;
  throw new FileError("invalid-saved-run", fileProblem(result.mismatch));
}
