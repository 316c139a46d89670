import type { DataOf, ReportId, RowOf } from "@mockvox/spec";
import { columnKindOf, type columnKinds } from "@mockvox/spec/kinds";
import { operations } from "@mockvox/spec/operations";
import { formatCell, parseCell, type Value } from "./cells.ts";
import { parseData } from "./envelope.ts";

type Kinds = typeof columnKinds;
type ValueOf<Kind> = Kind extends "instant" | "hour" ? Date : Kind extends "text" ? string | null : number;
type KindOfColumn<Id extends ReportId, Column> = Column extends keyof Kinds[Id] ? Kinds[Id][Column] : "text";
type DecodedColumns<Row, Id extends ReportId> = Row extends unknown
  ? { readonly [Column in keyof Row]: ValueOf<KindOfColumn<Id, Column>> | undefined }
  : never;

/**
 * A row with parsed cells: counts, amounts and percentages as numbers, durations in seconds, hours and seconds as `Date`, placeholders
 * of text as `null`. A cell that cannot be parsed is undefined.
 */
export type DecodedRow<Id extends ReportId> = Id extends ReportId ? DecodedColumns<RowOf<Id>, Id> : never;

/** Decoded rows, or decoded buckets. */
export type DecodedData<Id extends ReportId> = Id extends ReportId
  ? DataOf<Id> extends readonly unknown[]
    ? readonly DecodedRow<Id>[]
    : { readonly [Bucket in keyof DataOf<Id>]?: DecodedRow<Id> }
  : never;

/** A cell that cannot be parsed. */
export interface UndecodedCell {
  /** The row's number from 0, or the bucket's name. */
  readonly row: string;
  readonly column: string;
  readonly wire: unknown;
}

export interface Decoded<Id extends ReportId> {
  readonly report: Id;
  readonly data: DecodedData<Id>;
  /** Every cell that cannot be parsed, with its wire value. */
  readonly undecoded: readonly UndecodedCell[];
  /** The format of the texts: by column, and by row and column for cells that differ from their column. */
  readonly formats: Readonly<Record<string, string>>;
}

/**
 * Parses the texts of a report's data, in any of the known formats: counts, amounts and percentages become numbers, durations become
 * seconds, hours and seconds in GMT-5 become a `Date`, and an empty text or a dash becomes `null`.
 *
 * A cell that cannot be parsed is undefined in its row and listed in `undecoded`; nothing is guessed, not even that a blank is a zero
 * (claim `blank-values`), and nothing is thrown because of a cell. `encode` restores the wire form, cell by cell.
 *
 * @param report the report's id, which decides the kind of each column
 * @param result a report result, or an envelope as received; without `data` there are no rows
 * @returns decoded rows (or buckets), the cells that could not be decoded, and the formats for `encode`
 *
 * @example
 * ```ts
 * import { createClient } from "@mockvox/client";
 * import { decode } from "@mockvox/client/decode";
 *
 * const client = createClient({ server: "0001", token: process.env.WOLKVOX_TOKEN ?? "" });
 * const result = await client.report("cdr_4", { date_ini: "20260302000000", date_end: "20260302235959" });
 * const { data, undecoded } = decode("cdr_4", result);
 * console.log(data.greater_than_121?.calls, undecoded); // 412 []
 * ```
 */
export function decode<Id extends ReportId>(report: Id, { data }: { readonly data?: unknown }): Decoded<Id> {
  const wire = parseData(data);
  const undecoded: UndecodedCell[] = [];
  const formats: Record<string, string> = {};

  const parse = (row: string, column: string, text: unknown): Value | undefined => {
    const cell = parseCell(columnKindOf(report, column), text);
    if (!cell) {
      undecoded.push({ row, column, wire: text });
      return undefined;
    }
    formats[column] ??= cell.format;
    if (formats[column] !== cell.format) formats[`${row}.${column}`] = cell.format;
    return cell.value;
  };

  return { report, data: mapCells(report, wire, parse) as DecodedData<Id>, undecoded, formats };
}

/**
 * Restores the wire form of decoded data, cell by cell: the spelling of each number, duration and date included.
 *
 * @example
 * ```ts
 * import { decode, encode } from "@mockvox/client/decode";
 *
 * const data = [{ date: "2026-03-02-10", calls: "58", ivr_minutes: "00:32:10" }];
 * encode(decode("diagram_1_2", { data })); // equals data
 * ```
 */
export function encode<Id extends ReportId>({ report, data, undecoded, formats }: Decoded<Id>): DataOf<Id> {
  const wireValues = new Map(undecoded.map(({ row, column, wire }) => [`${row}.${column}`, wire]));
  const write = (row: string, column: string, value: unknown): unknown => {
    const key = `${row}.${column}`;
    const format = formats[key] ?? formats[column] ?? "";
    return value === undefined
      ? wireValues.get(key)
      : formatCell(columnKindOf(report, column), { value: value as Value, format });
  };
  return mapCells(report, data, write) as DataOf<Id>;
}

/** Maps every cell of every row; rows keep their names and the order of their columns. */
function mapCells(
  report: ReportId,
  data: unknown,
  change: (row: string, column: string, cell: unknown) => unknown,
): object {
  const rows = mapValues(data ?? {}, (row, name) => mapValues(row ?? {}, (cell, column) => change(name, column, cell)));
  return operations[report].shape === "rows" ? Object.values(rows) : rows;
}

/** Defines each property, so that one named __proto__ cannot change a prototype. */
function mapValues(object: object, change: (value: unknown, name: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}
