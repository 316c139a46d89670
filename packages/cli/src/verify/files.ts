import { existsSync } from "node:fs";
import { access, constants, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type ContractReport, parseSavedRun, type SavedRun } from "@mockvox/contract";
import { type AcceptFile, FileError, parseAccept } from "@mockvox/contract/reports";
import { Failure, failureOf } from "../failure.ts";
import { readJsonFile } from "../json-file.ts";

/** The run to go on with; undefined when the file is not there yet. */
export async function savedRunIn(file: string | undefined): Promise<SavedRun | undefined> {
  if (file === undefined || !existsSync(file)) return undefined;
  return readJsonFile(file, (json) => inBothLanguages(() => parseSavedRun(json)), {
    en: `--resume ${file}`,
    es: `--resume ${file}`,
  });
}

export async function acceptIn(file: string | undefined): Promise<AcceptFile> {
  if (file === undefined) return { mockvox: 1, accepted: [] };
  return readJsonFile(file, (json) => inBothLanguages(() => parseAccept(json)), {
    en: `--accept ${file}`,
    es: `--accept ${file}`,
  });
}

/** Errors of the contract's files speak both languages. */
export function inBothLanguages<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof FileError ? new Failure(error.said) : error;
  }
}

/**
 * Makes sure that what a run finds can be kept, before it costs anything.
 *
 * @throws {Failure} when a file's folder is not there or may not be written
 */
export async function checkFolders(files: readonly (string | undefined)[]): Promise<void> {
  for (const file of files) {
    if (file === undefined) continue;
    const folder = dirname(file);
    await access(folder, constants.W_OK).catch(() => {
      const is = existsSync(folder)
        ? { en: "may not be written", es: "no admite escritura" }
        : { en: "there is no such folder", es: "no existe esa carpeta" };
      throw new Failure({
        en: `mockvox cannot write ${file}: ${folder}: ${is.en}. Nothing was asked.`,
        es: `mockvox no puede escribir ${file}: ${folder}: ${is.es}. No se preguntó nada.`,
      });
    });
  }
}

/** Writes a whole file or none: a crash in between leaves the old one. */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  } catch (error) {
    throw failureOf({ en: `Could not write ${file}`, es: `No se pudo escribir ${file}` }, error);
  }
}

export function asJson(value: ContractReport["observed"] | AcceptFile | SavedRun): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
