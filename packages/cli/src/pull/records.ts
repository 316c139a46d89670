import type { PulledWindow } from "@mockvox/client/pull";
import { isReportId, reportOf, sanitizeForTerminal } from "@mockvox/spec";
import { type Options, stringify } from "csv-stringify/sync";
import { CliError } from "../cli-error.ts";

export const formats = ["ndjson", "csv", "csv-excel"] as const;

export type Format = (typeof formats)[number];

type OutputRecord = Readonly<Record<string, unknown>>;

/**
 * The records of a window. Rows that contain their time are written unchanged; rows that summarize their window get its first and last
 * second, and buckets their name.
 */
export function recordsOf({ report, from, to, data }: PulledWindow): OutputRecord[] {
  const rows: [string, OutputRecord][] = Object.entries(data);
  if (hasTime(report, rows[0]?.[1])) return rows.map(([, row]) => row);
  const isBuckets = isReportId(report) && reportOf(report).shape === "buckets";
  return rows.map(([name, row]) => ({
    window_from: from,
    window_to: to,
    ...(isBuckets ? { bucket: name } : {}),
    ...row,
  }));
}

/** Whether rows contain their time. */
function hasTime(report: string, first: OutputRecord | undefined): boolean {
  return isReportId(report) ? reportOf(report).columns.includes("date") : Object.hasOwn(first ?? {}, "date");
}

/** Records as text. `columns` are those of the file's header, if it has one. */
export function formatRecords(
  records: readonly OutputRecord[],
  format: Format,
  columns: readonly string[] | undefined,
): string {
  if (records.length === 0) return "";
  if (format === "ndjson") return `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;
  const known = columns ?? columnsOf(records);
  const unknown = records.flatMap((record) => Object.keys(record)).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownColumn(unknown);
  return stringify(
    records.map((record) => ({ ...record })),
    { ...tables[format], bom: format === "csv-excel" && !columns, header: !columns, columns: [...known] },
  );
}

/**
 * Plain CSV has every value as the server sent it. The other format opens in Excel with a double click where the decimal sign is a comma:
 * byte order mark, semicolons, CRLF, and an apostrophe before values that Excel would run as a formula.
 */
const tables = {
  csv: {},
  "csv-excel": { delimiter: ";", record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ },
} as const satisfies Readonly<Record<Exclude<Format, "ndjson">, Options>>;

/** The columns of records, in order of appearance. */
export function columnsOf(records: readonly OutputRecord[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

function unknownColumn(name: string): CliError {
  return new CliError("unknown-column", { column: sanitizeForTerminal(name).slice(0, 100) }, 1);
}
