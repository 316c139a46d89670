import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import { text } from "../texts.ts";

/**
 * Reads the rows that a client kept from a file, or from standard input for `-`: a JSON list, one JSON object per line, or CSV with a
 * header, separated by commas, semicolons, tabs or bars.
 *
 * @throws {CliError} if the file is missing, or is in none of these formats
 */
export async function readRows(file: string, { stdin }: Pick<CliContext, "stdin">): Promise<object[]> {
  return parseRows(file === "-" ? await readAll(stdin ?? []) : await readContent(file), file);
}

/**
 * Parses the rows that a client kept.
 *
 * @param name names where they come from, in errors
 * @throws {CliError} if they are in none of the formats
 */
export function parseRows(content: string, name: string): object[] {
  try {
    return toRows(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw rowsError(name, error);
  }
}

async function readAll(chunks: AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(parts).toString();
}

async function readContent(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw codeOf(error) === "ENOENT"
      ? new CliError("file-rejected", { file, reason: new CliError("no-such-file", {}) })
      : rowsError(file, error);
  }
}

function toRows(content: string): object[] {
  const start = content.trimStart()[0];
  if (start === "[") return toObjects(JSON.parse(content));
  if (start !== "{") return parseCsv(content);
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

/** The separator is the one that the header has most of. */
function parseCsv(content: string): object[] {
  const [header = ""] = content.split("\n", 1);
  const [delimiter = ","] = [",", ";", "\t", "|"].toSorted((a, b) => header.split(b).length - header.split(a).length);
  return parse(content, { columns: true, delimiter, skip_empty_lines: true, relax_column_count: true });
}

function rowsError(file: string, error: unknown): CliError {
  const reason = text("rows-not-readable", { reason: error instanceof Error ? error.message : String(error) });
  return new CliError("file-rejected", { file, reason });
}
