import type { Cursor, PulledWindow } from "@mockvox/client/pull";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { reasonOf } from "./errors.ts";
import type { PullCliOptions } from "./flags.ts";
import { columnsOf, type Format, formatRecords, recordsOf } from "./records.ts";
import { addressOf, type FileWindow, type PullState } from "./state.ts";

/** Where a pull writes its rows. */
export interface Destination {
  /** Where the pull resumes; undefined at its start. */
  readonly cursor: Cursor | undefined;
  /** Appends a window's rows. */
  append(window: PulledWindow): Promise<void>;
  /** What it contains now. */
  state(): PullState;
  close(): Promise<void>;
}

/** What `append` throws once the reader of standard output has closed the pipe, as `| head -1` does. */
export const pipeClosed: unique symbol = Symbol("pipe closed");

/** Writes rows to standard output. Nothing is saved: every pull starts from the beginning. */
export function openStdout(options: PullCliOptions, { stdout }: Pick<CliContext, "stdout">): Destination {
  let state: PullState = { ...addressOf(options), format: options.format, bytes: 0, rows: 0, windows: [] };
  return {
    cursor: undefined,
    append: async (window) => {
      const { text, next } = appendWindow(window, state);
      if (text !== "") await writeText(stdout, text);
      state = next;
    },
    state: () => state,
    close: async () => {},
  };
}

/** Resolves when the text is written, so that at most one window is buffered. */
function writeText(stdout: CliContext["stdout"], text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => {
      if (!error) resolve();
      else reject(codeOf(error) === "EPIPE" ? pipeClosed : stdoutError(error));
    });
  });
}

function stdoutError(error: Error): CliError {
  return new CliError("stdout-failed", { reason: reasonOf(error) });
}

/** A window as text, and the state once that text is written. */
export function appendWindow(window: PulledWindow, state: PullState): { text: string; next: PullState } {
  const records = recordsOf(window);
  const content = formatRecords(records, state.format, state.columns);
  const hasHeader = isTable(state.format) && records.length > 0;
  const next = {
    ...state,
    ...(hasHeader ? { columns: state.columns ?? columnsOf(records) } : {}),
    windows: [...state.windows, toFileWindow(window, state)],
    bytes: state.bytes + Buffer.byteLength(content),
    rows: state.rows + records.length,
    cursor: window.cursor,
  };
  return { text: content, next };
}

function isTable(format: Format): boolean {
  return format !== "ndjson";
}

function toFileWindow({ from, to, gap }: PulledWindow, { bytes, rows }: PullState): FileWindow {
  return gap === undefined ? { from, to, bytes, rows } : { from, to, bytes, rows, gap };
}
