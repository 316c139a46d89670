import { readFile } from "node:fs/promises";
import { type Cursor, parseCursor } from "@mockvox/client/pull";
import { parseVendorTime, sanitizeForTerminal, vendorUrl } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { replaceFile } from "../files/replace-file.ts";
import { text } from "../texts.ts";
import { cannotWrite } from "./errors.ts";
import type { PullCliOptions } from "./flags.ts";
import { formats } from "./records.ts";

/** Where the rows of a file come from: the server, and the operation if the server has several. */
export interface Address {
  /** Scheme, host, port and path, without a trailing slash. */
  readonly origin: string;
  /** Four digits. */
  readonly server?: string | undefined;
}

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

/** Replaces the state as a whole. */
export async function writeState(out: string, state: PullState): Promise<void> {
  await replaceFile(stateFileOf(out), JSON.stringify(state));
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

/**
 * Parses a state, and validates that its parts are consistent: truncating the output at the wrong byte, or resuming at the wrong second,
 * would lose or duplicate rows.
 *
 * @returns what is wrong with it, if it is invalid
 */
function parseState(text: string): PullState | string | Error {
  try {
    const state = parsed(text);
    const wrong = checks.find(([, isRight]) => !isRight(state));
    return wrong ? wrong[0] : state;
  } catch (error) {
    return error instanceof SyntaxError || !(error instanceof Error) ? "it is not valid JSON" : error;
  }
}

/** A state whose parts may have any value. */
type UncheckedState = Omit<PullState, "cursor"> & { readonly cursor?: unknown };

function parsed(text: string): PullState {
  const { cursor, ...state }: UncheckedState = JSON.parse(text) ?? {};
  return { ...state, ...(cursor === undefined ? {} : { cursor: parseCursor(cursor) }) };
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

export function addressOf({ url, server }: Pick<PullCliOptions, "url" | "server">): Address {
  return { origin: normalizeUrl(url ?? vendorUrl(server ?? "")), server };
}

/** The address in a saved state; earlier versions saved the URL as typed, or `wv0001` without one. */
export function addressFromState({ origin, server }: Address): Address {
  const [, digits] = /^wv(\d{4})$/.exec(origin) ?? [];
  return digits === undefined ? addressOf({ url: origin, server }) : addressOf({ url: undefined, server: digits });
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.origin === other.origin && one.server === other.server;
}

function normalizeUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}
