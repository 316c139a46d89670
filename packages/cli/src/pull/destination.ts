import type { Cursor, Step } from "@mockvox/client/pull";
import { columnsOf, type Format, recordsOf, textOf } from "./records.ts";
import type { FileWindow, State } from "./state.ts";

/** Where the rows of a pull go. */
export interface Destination {
  /** Where the pull goes on; undefined at its beginning. */
  readonly cursor: Cursor | undefined;
  /** Adds a step's rows. */
  add(step: Step): Promise<void>;
  /** What it holds by now. */
  state(): State;
  /** Lets it go. */
  close(): Promise<void>;
}

/** A step as text, and the state once that text is written. */
export function written(step: Step, state: State): { text: string; next: State } {
  const records = recordsOf(step);
  const text = textOf(records, state.format, state.columns);
  const hasHeader = isTable(state.format) && records.length > 0;
  const next = {
    ...state,
    ...(hasHeader ? { columns: state.columns ?? columnsOf(records) } : {}),
    windows: [...state.windows, windowOf(step, state)],
    bytes: state.bytes + Buffer.byteLength(text),
    rows: state.rows + records.length,
    cursor: step.cursor,
  };
  return { text, next };
}

function isTable(format: Format): boolean {
  return format !== "ndjson";
}

function windowOf({ from, to, gap }: Step, { bytes, rows }: State): FileWindow {
  return gap === undefined ? { from, to, bytes, rows } : { from, to, bytes, rows, gap };
}
