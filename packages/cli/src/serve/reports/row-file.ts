import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { parseIsoTime, parseVendorTime } from "@mockvox/spec";
import { columnForms, type ReportColumn, type ReportDefinition } from "@mockvox/spec/report-definition";
import { CsvError, parse } from "csv-parse";
import { CliError } from "../../cli-error.ts";
import { type Text, text } from "../../texts.ts";

/** The maximum size of a file, whose rows are kept in memory. */
const maxBytes = 64 * 1024 * 1024;

type RowFile = NonNullable<ReportDefinition["file"]>;
type ReportRecord = NonNullable<ReportDefinition["records"]>[number];

/**
 * The definition of a report with the rows of its file as `records`. The file is read as a stream.
 *
 * @param definitionFile the path of the definition, which the path of the file is relative to
 * @throws {CliError} `file-rejected` with the line and the column of the file
 */
export async function readRowFile(definition: ReportDefinition, definitionFile: string): Promise<ReportDefinition> {
  const { file, ...rest } = definition;
  if (!file) return definition;
  const path = join(dirname(definitionFile), file.path);
  const columns = Object.entries(rest.columns).map(([name, column]) => ({ name, from: column.from ?? name, column }));
  await requireFile(path, definitionFile, file);
  const records: ReportRecord[] = [];
  for await (const { line, values } of readLines(path, file)) {
    const fail = (reason: Text): CliError => rejected(`${path}:${line}`, reason);
    const read = (from: string): string => cellOf(values, from, fail);
    const at = parseTime(read(file.time));
    if (at === undefined) throw fail(text("row-time-invalid", { column: file.time, value: read(file.time) }));
    const row = columns.map(({ name, from, column }) => [name, checkCell(read(from), from, column, fail)] as const);
    records.push({ at, row: Object.fromEntries(row) });
  }
  const withoutFrom = columns.map(({ name, column: { from: _, ...column } }) => [name, column] as const);
  return { ...rest, columns: Object.fromEntries(withoutFrom), records };
}

interface FileLine {
  /** The number of its last line. */
  line: number;
  values: Readonly<Record<string, unknown>>;
}

/** Rejects a file that does not exist, as a mistake in the definition that names it, and one that is too large. */
async function requireFile(path: string, definitionFile: string, file: RowFile): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw rejected(definitionFile, text("no-row-file", { path: file.path }));
  if (found.size > maxBytes) throw rejected(path, text("row-file-too-large", { bytes: found.size, max: maxBytes }));
}

async function* readLines(path: string, file: RowFile): AsyncIterable<FileLine> {
  const format = file.format ?? (/\.(nd)?jsonl?$/i.test(path) ? "ndjson" : "csv");
  yield* format === "csv" ? readCsv(path, file) : readNdjson(path);
}

async function* readCsv(path: string, { delimiter = "," }: RowFile): AsyncIterable<FileLine> {
  const parser = parse({ columns: true, bom: true, delimiter, skip_empty_lines: true, info: true });
  const input = createReadStream(path);
  input.on("error", (error) => parser.destroy(error));
  try {
    for await (const { record, info } of input.pipe(parser)) yield { line: info.lines, values: record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw rejected(`${path}:${error.lines ?? 1}`, text("rows-not-readable", { reason: error.message }));
  } finally {
    input.destroy();
  }
}

async function* readNdjson(path: string): AsyncIterable<FileLine> {
  let line = 0;
  for await (const content of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (content.trim() !== "") yield { line, values: parseObject(content.replace(/^\uFEFF/, ""), `${path}:${line}`) };
  }
}

function parseObject(content: string, place: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    throw rejected(
      place,
      text("rows-not-readable", { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
  throw rejected(place, text("row-not-an-object"));
}

/** The text of a value; null is empty. */
function cellOf(values: FileLine["values"], column: string, fail: (reason: Text) => CliError): string {
  const value = Object.hasOwn(values, column) ? values[column] : undefined;
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value === undefined) throw fail(text("row-column-missing", { column, columns: Object.keys(values) }));
  throw fail(invalidCell(column, value, "text"));
}

function checkCell(
  value: string,
  column: string,
  { kind = "text" }: ReportColumn,
  fail: (reason: Text) => CliError,
): string {
  if (value === "" || columnForms[kind].pattern.test(value)) return value;
  throw fail(invalidCell(column, value, kind));
}

function invalidCell(column: string, value: unknown, kind: NonNullable<ReportColumn["kind"]>): Text {
  return text("row-value-invalid", { column, value: JSON.stringify(value), kind, example: columnForms[kind].example });
}

/** Epoch seconds. */
function parseTime(value: string): number | undefined {
  if (/^\d{1,11}$/.test(value)) return Number(value);
  const milliseconds = /T.*(Z|[+-]\d\d:\d\d)$/i.test(value) ? parseIsoTime(value) : undefined;
  if (milliseconds !== undefined) return Math.floor(milliseconds / 1000);
  return parseVendorTime(value.replaceAll(/[-: ]/g, ""));
}

function rejected(place: string, reason: Error | Text): CliError {
  return new CliError("file-rejected", { file: place, reason });
}
