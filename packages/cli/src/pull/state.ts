import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { type Cursor, parseCursor } from "@mockvox/client/pull";
import { Failure } from "../failure.ts";
import { type Address, addressIn } from "./address.ts";
import type { PullChoices } from "./flags.ts";

/** What stands beside the file: how much of it is safe, and where the pull goes on. */
export interface State extends Address {
  readonly format: PullChoices["format"];
  /** Of a CSV file that has its first line. */
  readonly columns?: readonly string[] | undefined;
  /** Bytes of the file that are whole windows. */
  readonly bytes: number;
  readonly rows: number;
  readonly windows: readonly FileWindow[];
  readonly cursor?: Cursor | undefined;
}

/** A window in the file. */
export interface FileWindow {
  /** Its first second. */
  readonly from: string;
  /** What the file held before it. */
  readonly bytes: number;
  readonly rows: number;
  /** The second of it that could not be asked for. */
  readonly gap?: string;
}

export function stateFileOf(out: string): string {
  return `${out}.cursor`;
}

/** @throws {Failure} when there is a file which is no state */
export async function readState(file: string): Promise<State | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const state: State = JSON.parse(text);
    if (!Number.isSafeInteger(state.bytes) || !Array.isArray(state.windows)) throw new TypeError("no state");
    return { ...state, ...addressIn(state), cursor: state.cursor && parseCursor(state.cursor) };
  } catch {
    throw new Failure({
      en: `${file} is not what a pull leaves behind. Take it away together with the file beside it.`,
      es: `${file} no es lo que deja una descarga. Quítelo junto con el archivo que está a su lado.`,
    });
  }
}

/** Replaces the state in one step: whoever reads it finds the old one or the new one, also after the power went. */
export async function writeState(file: string, state: State): Promise<void> {
  const draft = `${file}.tmp`;
  const handle = await open(draft, "w");
  try {
    await handle.writeFile(JSON.stringify(state));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(dirname(file));
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
