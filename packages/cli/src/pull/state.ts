import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Cursor } from "@mockvox/client/pull";
import { printable } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { type Address, addressIn } from "./address.ts";
import { checkedState } from "./check-state.ts";
import { cannotWrite, codeOf } from "./file-failure.ts";
import type { PullChoices } from "./flags.ts";

/** What stands beside the file: how much of it is safe, and where the pull goes on. */
export interface State extends Address {
  readonly format: PullChoices["format"];
  /** Of a table that has its first line. */
  readonly columns?: readonly string[] | undefined;
  /** Bytes of the file that are whole windows. */
  readonly bytes: number;
  readonly rows: number;
  readonly windows: readonly FileWindow[];
  readonly cursor?: Cursor | undefined;
  /** Whether the last run let the file go, so that what is behind these bytes is not its own. */
  readonly closed?: true | undefined;
}

/** A window in the file. */
export interface FileWindow {
  /** Its first second. */
  readonly from: string;
  /** Its last; earlier versions did not keep it. */
  readonly to?: string;
  /** What the file held before it. */
  readonly bytes: number;
  readonly rows: number;
  /** The second of it that could not be asked for. */
  readonly gap?: string;
}

export function stateFileOf(out: string): string {
  return `${out}.cursor`;
}

/** @throws {Failure} when there is a file which is no state, or a folder in its place */
export async function readState(out: string): Promise<State | undefined> {
  const file = stateFileOf(out);
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw codeOf(error) === "EISDIR" ? isFolder(out) : error;
  });
  if (text === undefined) return undefined;
  const read = checkedState(text);
  if (typeof read === "string") throw notAState(file, read);
  return { ...read, ...addressIn(read) };
}

/** Replaces the state in one step: whoever reads it finds the old one or the new one, also after the power went. */
export async function writeState(out: string, state: State): Promise<void> {
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

/** Writes a new file: one that is left over goes first, and a link that somebody put there is not followed. */
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

/** The state some days before, for these days to be read again; the file is cut back to it. */
export function rewound(state: State, first: string): State {
  const at = state.windows.findLastIndex(({ from }) => from <= first);
  const window = state.windows[Math.max(at, 0)];
  if (!window || !state.cursor) return state;
  const { from, bytes, rows } = window;
  const windows = state.windows.slice(0, Math.max(at, 0));
  const columns = bytes === 0 ? undefined : state.columns;
  return { ...state, bytes, rows, windows, columns, cursor: { ...state.cursor, next: from } };
}

function isFolder(out: string): Failure {
  const file = printable(stateFileOf(out));
  return cannotWrite(out, {
    en: `"${file}" beside it is a folder. Remove it or name another file.`,
    es: `"${file}", a su lado, es una carpeta. Quítela o indique otro archivo.`,
  });
}

function notAState(name: string, why: string): Failure {
  const file = printable(name);
  return new Failure({
    en: `${file} is not what a pull leaves behind (${why}). Remove it together with the file beside it.`,
    es: `${file} no es lo que deja una descarga (${why}). Quítelo junto con el archivo que está a su lado.`,
  });
}
