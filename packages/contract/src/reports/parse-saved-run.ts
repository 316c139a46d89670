import type { SavedRun } from "../run/saved-run.ts";
import { fileError } from "./file-error.ts";
import { readSavedRunShape } from "./shapes.ts";

/**
 * Reads what an earlier run saved.
 *
 * @throws {FileError} on anything else, with the place as a JSON pointer
 */
export function parseSavedRun(value: unknown): SavedRun {
  const found = readSavedRunShape(value);
  if ("value" in found) return found.value;
  throw fileError({ en: "the saved run", es: "la corrida guardada" }, found.misfit, {
    en: "Give a file that `--resume` of this version wrote, or remove it to begin again.",
    es: "Dé un archivo escrito por `--resume` de esta versión, o bórrelo para empezar de nuevo.",
  });
}
