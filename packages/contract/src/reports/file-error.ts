import { type Said, SaidError } from "../said.ts";
import type { Misfit } from "./read-shape.ts";

/** A file of ours that cannot be read: `said` tells in both languages what is wrong, where, and what to do. */
export class FileError extends SaidError {
  override readonly name = "FileError" as const;
}

/** Says which file, where in it, what is wrong, and what to do. */
export function fileError(file: Said, { at, en, es }: Misfit, remedy: Said): FileError {
  return new FileError({
    en: `Failed to read ${file.en}, at ${at || "its root"}: ${en}. ${remedy.en}`,
    es: `No se pudo leer ${file.es}, en ${at || "su raíz"}: ${es}. ${remedy.es}`,
  });
}
