import type { Cursor, PulledWindow } from "@mockvox/client/pull";
import { columnsOf, type Format, formatRecords, recordsOf } from "./records.ts";
import type { FileWindow, PullState } from "./state.ts";

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
