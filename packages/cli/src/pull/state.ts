import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Cursor } from "@mockvox/client/pull";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { text } from "../texts.ts";
import { type Address, addressFromState } from "./address.ts";
import { cannotWrite, codeOf } from "./file-error.ts";
import type { PullCliOptions } from "./flags.ts";
import { parseState } from "./parse-state.ts";

/** The file next to the output: how much of the output is complete, and where the pull resumes. */
export interface PullState extends Address {
  readonly format: PullCliOptions["format"];
  /** The columns of a table that has its header. */
  readonly columns?: readonly string[] | undefined;
  /** Bytes of the output that are complete windows. */
  readonly bytes: number;
  readonly rows: number;
  readonly windows: readonly FileWindow[];
  readonly cursor?: Cursor | undefined;
  /** Whether the last run closed the file, so that bytes after these are not its own. */
  readonly closed?: true | undefined;
}

/** A window in the output. */
export interface FileWindow {
  /** Its first second. */
  readonly from: string;
  /** Its last second; earlier versions did not save it. */
  readonly to?: string;
  /** The output's size before the window. */
  readonly bytes: number;
  readonly rows: number;
  /** Its second that could not be requested. */
  readonly gap?: string;
}

export function stateFileOf(out: string): string {
  return `${out}.cursor`;
}

/** @throws {CliError} if the file is not a valid state, or is a folder */
export async function readState(out: string): Promise<PullState | undefined> {
  const file = stateFileOf(out);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw codeOf(error) === "EISDIR" ? stateIsFolder(out) : error;
  });
  if (text === undefined) return undefined;
  const read = parseState(text);
  if (typeof read === "string" || read instanceof Error) throw invalidState(file, read);
  return { ...read, ...addressFromState(read) };
}

/** Replaces the state atomically: a reader finds the old one or the new one, even after a power failure. */
export async function writeState(out: string, state: PullState): Promise<void> {
  const file = stateFileOf(out);
  const draft = `${file}.tmp`;
  try {
    await writeDraft(draft, JSON.stringify(state));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Writes a new file: a leftover one is deleted first, and a symbolic link is not followed. */
async function writeDraft(draft: string, text: string): Promise<void> {
  await rm(draft, { force: true });
  const handle = await open(draft, "wx");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A renamed file is safe when its folder is. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** The state at an earlier second, to read the windows from there again; the output is truncated to it. */
export function rewindTo(state: PullState, first: string): PullState {
  const at = state.windows.findLastIndex(({ from }) => from <= first);
  const window = state.windows[Math.max(at, 0)];
  if (!window || !state.cursor) return state;
  const { from, bytes, rows } = window;
  const windows = state.windows.slice(0, Math.max(at, 0));
  const columns = bytes === 0 ? undefined : state.columns;
  return { ...state, bytes, rows, windows, columns, cursor: { ...state.cursor, next: from } };
}

function stateIsFolder(out: string): CliError {
  return cannotWrite(out, text("state-is-folder", { file: sanitizeForTerminal(stateFileOf(out)) }));
}

function invalidState(file: string, reason: string | Error): CliError {
  return new CliError("invalid-pull-state", { file: sanitizeForTerminal(file), reason });
}
