import { existsSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { type ContractReport, parseSavedRun, type SavedRun } from "@mockvox/contract";
import { type AcceptFile, parseAccept } from "@mockvox/contract/reports";
import { CliError } from "../cli-error.ts";
import { readJsonFile } from "../files/json-file.ts";
import { replaceFile } from "../files/replace-file.ts";

/** The run to resume; undefined if the file does not exist yet. */
export async function loadSavedRun(file: string | undefined): Promise<SavedRun | undefined> {
  if (file === undefined || !existsSync(file)) return undefined;
  return readJsonFile(file, parseSavedRun, `--resume ${file}`);
}

export async function loadAcceptFile(file: string | undefined): Promise<AcceptFile> {
  if (file === undefined) return { mockvox: 1, accepted: [] };
  return readJsonFile(file, parseAccept, `--accept ${file}`);
}

/**
 * Ensures that the results of a run can be written, before it sends anything.
 *
 * @throws {CliError} if a file's folder does not exist or is not writable
 */
export async function requireWritableFolders(files: readonly (string | undefined)[]): Promise<void> {
  for (const file of files) {
    if (file === undefined) continue;
    const folder = dirname(file);
    await access(folder, constants.W_OK).catch(() => {
      throw new CliError("folder-not-writable", { file, folder, isMissing: !existsSync(folder) });
    });
  }
}

/** @throws {CliError} if the file cannot be replaced */
export async function writeFileAtomically(file: string, content: string): Promise<void> {
  try {
    await replaceFile(file, content);
  } catch (error) {
    throw new CliError("write-failed", { file, reason: error instanceof Error ? error : String(error) });
  }
}

export function toJsonText(value: ContractReport["observed"] | AcceptFile | SavedRun): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
