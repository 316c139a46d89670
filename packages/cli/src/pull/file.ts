import { type FileHandle, open } from "node:fs/promises";
import type { Step } from "@mockvox/client/pull";
import { printable } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";
import { type Beginning, beginningOf } from "./beginning.ts";
import { type Destination, written } from "./destination.ts";
import type { PullChoices } from "./flags.ts";
import { holdFile } from "./lock.ts";
import { type State, stateFileOf, writeState } from "./state.ts";

/**
 * Opens the file that rows are added to, window by window; a crash loses the window under way alone. Nobody else writes to it meanwhile.
 *
 * @param say hears what is done to the file before
 * @throws {Failure} when the file is another pull's, or not as this one left it
 */
export async function openFile(choices: PullChoices, say: (said: Said) => void): Promise<Destination> {
  const { out } = choices;
  const letGo = await holdFile(out);
  try {
    const beginning = await beginningOf(choices);
    const handle = await openCutBack(out, beginning.standing, say);
    return destinationOf(out, handle, beginning, letGo);
  } catch (error) {
    await letGo();
    throw error;
  }
}

/** Windows that are read again stay in the file until the first of them has come once more. */
function destinationOf(
  out: string,
  handle: FileHandle,
  { standing, first }: Beginning,
  letGo: () => Promise<void>,
): Destination {
  let state = opened(standing);
  let isAtFirst = standing === first;

  /** The state goes back before the file: a file that is longer than its state is cut by the next run. */
  const goBack = async (): Promise<void> => {
    isAtFirst = true;
    state = opened(first);
    await writeState(out, state);
    await handle.truncate(state.bytes);
  };

  const add = async (step: Step): Promise<void> => {
    if (!isAtFirst) await goBack();
    const { text, next } = written(step, state);
    await handle.appendFile(text);
    await handle.datasync();
    await writeState(out, next);
    state = next;
  };

  const close = async (): Promise<void> => {
    try {
      await handle.truncate(state.bytes);
      await writeState(out, { ...state, closed: true });
    } catch {
      // The next run takes it for a crash, and cuts the file itself.
    }
    await handle.close();
    await letGo();
  };

  return { cursor: first.cursor, add, state: () => state, close };
}

function opened({ closed: _, ...state }: State): State {
  return state;
}

/** Opens the file and cuts off what a crash left behind what is whole. */
async function openCutBack(out: string, state: State, say: (said: Said) => void): Promise<FileHandle> {
  const handle = await open(out, "a+");
  try {
    const { size } = await handle.stat();
    const more = size - state.bytes;
    if (more < 0 || !(await endsLine(handle, state.bytes))) throw notAsLeft(out, size, state.bytes);
    if (more > 0 && state.closed) throw hasMore(out, more);
    await writeState(out, opened(state));
    if (more > 0) say(cutOff(out, more));
    await handle.truncate(state.bytes);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Whether a row ends at a byte. */
async function endsLine(handle: FileHandle, bytes: number): Promise<boolean> {
  if (bytes === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, bytes - 1);
  return buffer.toString() === "\n";
}

function notAsLeft(name: string, size: number, bytes: number): Failure {
  const [out, state] = [printable(name), printable(stateFileOf(name))];
  return new Failure({
    en: `${out} has ${size} bytes, and does not fit ${state}, which knows ${bytes} that end with a row. Remove both to start over.`,
    es: `${out} tiene ${size} bytes y no corresponde a ${state}, que conoce ${bytes} que terminan con una fila. Quite ambos para empezar de nuevo.`,
  });
}

function hasMore(name: string, more: number): Failure {
  const [out, state] = [printable(name), printable(stateFileOf(name))];
  return new Failure({
    en: `${out} has ${more} bytes at its end that the pull did not write. Move them to another file, or remove ${out} and ${state} to start over.`,
    es: `${out} tiene al final ${more} bytes que la descarga no escribió. Páselos a otro archivo, o quite ${out} y ${state} para empezar de nuevo.`,
  });
}

function cutOff(name: string, more: number): Said {
  const out = printable(name);
  return {
    en: `The last run did not end by itself: the ${more} bytes of its unfinished window are removed from ${out} and read again.`,
    es: `La última ejecución no terminó por sí misma: los ${more} bytes de su ventana sin terminar se quitan de ${out} y se leen de nuevo.`,
  };
}
