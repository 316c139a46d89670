import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { type Text, text } from "../texts.ts";
import { decodeRows } from "./decode-rows.ts";

/**
 * Reads the rows that a client kept from a file, or from standard input for `-`: a JSON list, one JSON object per line, or CSV with a
 * header, separated by commas, semicolons, tabs or bars. A header without rows becomes one row of empty cells, which shows the columns.
 *
 * @param note reports that the file is not UTF-8
 * @throws {CliError} if the file is missing, or is in none of these formats
 */
export async function readRows(
  file: string,
  { stdin }: Pick<CliContext, "stdin">,
  note: (text: Text) => void,
): Promise<object[]> {
  const { content, isWindows1252 } = decodeRows(file === "-" ? await readAll(stdin ?? []) : await readContent(file));
  if (isWindows1252) note(text("rows-in-windows-1252", { file }));
  const { rows, header } = parseTable(content, file);
  return rows.length > 0 || header.length === 0 ? rows : [Object.fromEntries(header.map((name) => [name, ""]))];
}

/** The rows of a file, and the columns that it names apart from them. */
interface RowTable {
  rows: object[];
  header: readonly string[];
}

/**
 * Parses the rows that a client kept.
 *
 * @param name names where they come from, in errors
 * @throws {CliError} if they are in none of the formats
 */
export function parseRows(content: string, name: string): object[] {
  return parseTable(content, name).rows;
}

function parseTable(content: string, name: string): RowTable {
  try {
    return toTable(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw rowsError(name, error);
  }
}

async function readAll(chunks: AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts);
}

async function readContent(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw codeOf(error) === "ENOENT"
      ? new CliError("file-rejected", { file, reason: new CliError("no-such-file", {}) })
      : rowsError(file, error);
  }
}

function toTable(content: string): RowTable {
  const start = content.trimStart()[0];
  return start === "[" || start === "{" ? { rows: parseJson(content), header: [] } : parseCsv(content);
}

function parseJson(content: string): object[] {
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  return isJson(lines[0] ?? "") ? lines.flatMap((line) => toObjects(JSON.parse(line))) : toObjects(JSON.parse(content));
}

/** Rows, or a response of the vendor as it was stored. */
function toObjects(value: unknown): object[] {
  if (Array.isArray(value)) return value.map((row) => Object(row));
  const { data } = Object(value);
  if (Array.isArray(data)) return data.map((row) => Object(row));
  const buckets: [string, object][] = typeof data === "object" && data !== null ? Object.entries(data) : [];
  return buckets.length > 0 ? buckets.map(([bucket, row]) => ({ bucket, ...row })) : [Object(value)];
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** The separator is the one that the first line names, as Excel writes it (`sep=;`), or that the header has most of. */
function parseCsv(content: string): RowTable {
  const [named = "", separator] = /^"?sep=(.)"?\r?\n/i.exec(content) ?? [];
  const table = content.slice(named.length);
  const [first = ""] = table.split("\n", 1);
  const [most = ","] = [",", ";", "\t", "|"].toSorted((a, b) => first.split(b).length - first.split(a).length);
  let header: readonly string[] = [];
  const rows = parse<object>(table, {
    columns: (names: string[]) => {
      header = names;
      return names;
    },
    delimiter: separator ?? most,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  return { rows, header };
}

function rowsError(file: string, error: unknown): CliError {
  const reason = text("rows-not-readable", { reason: error instanceof Error ? error.message : String(error) });
  return new CliError("file-rejected", { file, reason });
}
