import { parseCursor } from "@mockvox/client/pull";
import { parseVendorTime } from "@mockvox/spec";
import { formats } from "./records.ts";
import type { FileWindow, PullState } from "./state.ts";

/**
 * Parses a state, and validates that its parts are consistent: truncating the output at the wrong byte, or resuming at the wrong second,
 * would lose or duplicate rows.
 *
 * @returns what is wrong with it, if it is invalid
 */
export function parseState(text: string): PullState | string | Error {
  try {
    const state = parsed(text);
    const wrong = checks.find(([, isRight]) => !isRight(state));
    return wrong ? wrong[0] : state;
  } catch (error) {
    return error instanceof SyntaxError || !(error instanceof Error) ? "it is not valid JSON" : error;
  }
}

function parsed(text: string): PullState {
  const { cursor, ...state }: Readonly<Record<string, unknown>> = JSON.parse(text) ?? {};
  return { ...(state as object as PullState), ...(cursor === undefined ? {} : { cursor: parseCursor(cursor) }) };
}

const checks: readonly [string, (state: PullState) => boolean][] = [
  [
    '"origin" is an address',
    ({ origin }) => typeof origin === "string" && (URL.canParse(origin) || /^wv\d{4}$/.test(origin)),
  ],
  ['"server" is four digits', ({ server }) => server === undefined || /^\d{4}$/.test(String(server))],
  [`"format" is one of ${formats.join(", ")}`, ({ format }) => formats.includes(format)],
  ['"columns" are texts', ({ columns }) => columns === undefined || isListOfTexts(columns)],
  ['"bytes" and "rows" are whole numbers from 0', (state) => isCounted(state)],
  ['"windows" are a list', ({ windows }) => Array.isArray(windows)],
  ["every window has from, bytes and rows", ({ windows }) => windows.every(isWindow)],
  ["the windows are in order", ({ windows }) => windows.every((window, at) => follows(window, windows[at - 1]))],
  ["bytes and rows are at least those of the last window", ({ windows, ...state }) => isAtLeast(state, windows.at(-1))],
  [
    "without windows there are no bytes and no rows",
    ({ windows, bytes, rows }) => windows.length > 0 || bytes + rows === 0,
  ],
  ["windows have a cursor", ({ windows, cursor }) => windows.length === 0 || cursor !== undefined],
  ["the cursor is not before the pull", ({ cursor }) => cursor === undefined || cursor.from <= cursor.next],
];

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isCounted({ bytes, rows }: { readonly bytes: unknown; readonly rows: unknown }): boolean {
  return [bytes, rows].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
}

function isWindow(window: FileWindow | null): boolean {
  if (typeof window !== "object" || window === null) return false;
  const { from, to = from, gap = from } = window;
  return isCounted(window) && [from, to, gap].every((second) => parseVendorTime(String(second)) !== undefined);
}

function follows(window: FileWindow, before: FileWindow | undefined): boolean {
  return before === undefined
    ? window.bytes + window.rows === 0
    : window.from > before.from && isAtLeast(window, before);
}

interface Counts {
  readonly bytes: number;
  readonly rows: number;
}

function isAtLeast({ bytes, rows }: Counts, before: Counts | undefined): boolean {
  return before === undefined || (bytes >= before.bytes && rows >= before.rows);
}
