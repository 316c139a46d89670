import { type FileHandle, open } from "node:fs/promises";
import type { PulledWindow } from "@mockvox/client/pull";
import { sanitizeForTerminal } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { removeDrafts } from "../files/replace-file.ts";
import { type Text, text } from "../texts.ts";
import { appendWindow, type Destination } from "./destination.ts";
import type { PullCliOptions } from "./flags.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { findResumePoint, type ResumePoint } from "./resume.ts";
import { type PullState, stateFileOf, writeState } from "./state.ts";

/**
 * Opens the file that rows are appended to, window by window; a crash loses only the current window. The file is locked meanwhile.
 *
 * @param print prints what is done to the file first
 * @throws {CliError} if the file belongs to another pull, or was changed
 */
export async function openOutputFile(options: PullCliOptions, print: (line: Text) => void): Promise<Destination> {
  const { out } = options;
  const lock = await acquireLock(out);
  try {
    await removeDrafts(stateFileOf(out));
    const resume = await findResumePoint(options);
    const handle = await openTruncated(out, resume.current, print);
    return createDestination(out, handle, resume, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Windows that are read again stay in the file until the first of them has been read. */
function createDestination(out: string, handle: FileHandle, { current, start }: ResumePoint, lock: Lock): Destination {
  let state = markOpen(current);
  let isAtFirst = current === start;

  /** Rewinds the state before the file: the next run truncates a file that is longer than its state. */
  const rewind = async (): Promise<void> => {
    isAtFirst = true;
    state = markOpen(start);
    await writeState(out, state);
    await handle.truncate(state.bytes);
  };

  const append = async (window: PulledWindow): Promise<void> => {
    await lock.assertHeld();
    if (!isAtFirst) await rewind();
    const { text, next } = appendWindow(window, state);
    await handle.appendFile(text);
    await handle.datasync();
    await writeState(out, next);
    state = next;
  };

  const close = async (): Promise<void> => {
    try {
      await lock.assertHeld();
      await handle.truncate(state.bytes);
      await writeState(out, { ...state, closed: true });
    } catch {
      // The next run treats it as a crash, and truncates the file itself; or another pull has the lock, and the file is its own now.
    }
    await handle.close();
    await lock.release();
  };

  return { cursor: start.cursor, append, state: () => state, close };
}

function markOpen({ closed: _, ...state }: PullState): PullState {
  return state;
}

/** Opens the file and removes the incomplete window that a crash left at its end. */
async function openTruncated(out: string, state: PullState, print: (line: Text) => void): Promise<FileHandle> {
  const handle = await open(out, "a+");
  try {
    const { size } = await handle.stat();
    const more = size - state.bytes;
    if (more < 0 || !(await endsLine(handle, state.bytes))) throw sizeMismatch(out, size, state.bytes);
    if (more > 0 && state.closed) throw foreignBytes(out, more);
    await writeState(out, markOpen(state));
    if (more > 0) print(text("last-run-crashed", { file: sanitizeForTerminal(out), bytes: more }));
    await handle.truncate(state.bytes);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Whether a row ends at an offset. */
async function endsLine(handle: FileHandle, bytes: number): Promise<boolean> {
  if (bytes === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, bytes - 1);
  return buffer.toString() === "\n";
}

function sizeMismatch(out: string, size: number, bytes: number): CliError {
  const [file, state] = [sanitizeForTerminal(out), sanitizeForTerminal(stateFileOf(out))];
  return new CliError("output-file-changed", { file, state, size, bytes });
}

function foreignBytes(out: string, bytes: number): CliError {
  const [file, state] = [sanitizeForTerminal(out), sanitizeForTerminal(stateFileOf(out))];
  return new CliError("output-file-appended", { file, state, bytes });
}
