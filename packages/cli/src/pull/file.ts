import { type FileHandle, open } from "node:fs/promises";
import type { Step } from "@mockvox/client/pull";
import { Failure } from "../failure.ts";
import type { Beginning } from "./beginning.ts";
import { columnsOf, recordsOf, textOf } from "./records.ts";
import { type FileWindow, type State, stateFileOf, writeState } from "./state.ts";

/** A file that rows are added to, window by window; a crash loses the window under way alone. */
export interface PullFile {
  /** Adds a step's rows, and makes them and the state safe. */
  add(step: Step): Promise<void>;
  state(): State;
  close(): Promise<void>;
}

/**
 * Opens the file and cuts it back to what is safe. Windows that are read again stay in it until the first of them is there anew.
 *
 * @throws {Failure} when the file is shorter than that
 */
export async function openPullFile(out: string, { standing, first }: Beginning): Promise<PullFile> {
  let state = standing;
  let isAtFirst = standing === first;
  await writeState(stateFileOf(out), state);
  const handle = await open(out, "a");
  await cutBack(out, handle, state.bytes);

  /** The state goes back before the file: a file that is longer than its state is cut by the next run. */
  const goBack = async (): Promise<void> => {
    isAtFirst = true;
    state = first;
    await writeState(stateFileOf(out), state);
    await handle.truncate(state.bytes);
  };

  const add = async (step: Step): Promise<void> => {
    if (!isAtFirst) await goBack();
    const records = recordsOf(step);
    const text = textOf(records, state.format, state.columns);
    await handle.appendFile(text);
    await handle.datasync();
    const hasHeader = state.format === "csv" && records.length > 0;
    state = {
      ...state,
      ...(hasHeader ? { columns: state.columns ?? columnsOf(records) } : {}),
      windows: [...state.windows, windowOf(step, state)],
      bytes: state.bytes + Buffer.byteLength(text),
      rows: state.rows + records.length,
      cursor: step.cursor,
    };
    await writeState(stateFileOf(out), state);
  };

  return { add, state: () => state, close: () => handle.close() };
}

function windowOf({ from, gap }: Step, { bytes, rows }: State): FileWindow {
  return gap === undefined ? { from, bytes, rows } : { from, bytes, rows, gap };
}

async function cutBack(out: string, handle: FileHandle, bytes: number): Promise<void> {
  const { size } = await handle.stat();
  if (size < bytes) {
    await handle.close();
    throw new Failure({
      en: `${out} has ${size} bytes, and ${stateFileOf(out)} knows ${bytes}. Take both away to begin anew.`,
      es: `${out} tiene ${size} bytes, y ${stateFileOf(out)} conoce ${bytes}. Quite ambos para empezar de nuevo.`,
    });
  }
  await handle.truncate(bytes);
}
