import type { Step } from "@mockvox/client/pull";
import { printable, reportOf } from "@mockvox/spec";
import { type Options, stringify } from "csv-stringify/sync";
import { Failure } from "../failure.ts";

export const formats = ["ndjson", "csv", "csv-excel"] as const;

export type Format = (typeof formats)[number];

type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of a step as they are written. Reports whose rows carry their time are written as they are; those that sum up their
 * window get its first and last second, and a bucket its name.
 */
export function recordsOf({ report, from, to, data }: Step): Row[] {
  const rows: [string, Row][] = Object.entries(data);
  if (hasTime(report)) return rows.map(([, row]) => row);
  const isBuckets = reportOf(report).shape === "buckets";
  return rows.map(([name, row]) => ({
    window_from: from,
    window_to: to,
    ...(isBuckets ? { bucket: name } : {}),
    ...row,
  }));
}

/** Whether each row says when it was. */
function hasTime(report: Step["report"]): boolean {
  return reportOf(report).columns.includes("date");
}

/** Records as text. `columns` are the file's, when it has some already. */
export function textOf(records: readonly Row[], format: Format, columns: readonly string[] | undefined): string {
  if (records.length === 0) return "";
  if (format === "ndjson") return `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;
  const known = columns ?? columnsOf(records);
  const stranger = records.flatMap((record) => Object.keys(record)).find((name) => !known.includes(name));
  if (stranger !== undefined) throw newColumn(stranger);
  return stringify(
    records.map((record) => ({ ...record })),
    { ...tables[format], bom: format === "csv-excel" && !columns, header: !columns, columns: [...known] },
  );
}

/**
 * Plain CSV has every value as the server sent it. The other is what Excel opens with a double click where the decimal sign is a comma: with
 * a byte order mark before it, semicolons, CRLF, and an apostrophe before what Excel would run as a formula.
 */
const tables = {
  csv: {},
  "csv-excel": { delimiter: ";", record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ },
} as const satisfies Readonly<Record<Exclude<Format, "ndjson">, Options>>;

/** The columns of some records, in the order in which they come. */
export function columnsOf(records: readonly Row[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

function newColumn(column: string): Failure {
  const name = printable(column).slice(0, 100);
  return new Failure(
    {
      en: `A row has the column ${name}, which the file's first line lacks. Write NDJSON, or begin another file.`,
      es: `Una fila tiene la columna ${name}, que falta en la primera línea del archivo. Escriba NDJSON o empiece otro archivo.`,
    },
    1,
  );
}
