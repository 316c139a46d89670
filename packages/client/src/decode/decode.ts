import type { DataOf, ReportId, RowOf } from "@mockvox/spec";
import { kindOf, type kinds } from "@mockvox/spec/kinds";
import { shapes } from "@mockvox/spec/wire";
import { isObject, parseJson } from "../envelope.ts";
import { readCell, type Value, writeCell } from "./cell.ts";

type Kinds = typeof kinds;
type ValueOf<Kind> = Kind extends "instant" ? Date : Kind extends "text" ? string | null : number;
type KindIn<Id extends ReportId, Column> = Column extends keyof Kinds[Id] ? Kinds[Id][Column] : "text";
type Read<Row, Id extends ReportId> = Row extends unknown
  ? { readonly [Column in keyof Row]: ValueOf<KindIn<Id, Column>> | undefined }
  : never;

/**
 * A row whose texts were read: counts, amounts and percentages as numbers, durations as seconds, hours and seconds as `Date`, the
 * placeholders of text as `null`. What could not be read is undefined.
 */
export type DecodedRow<Id extends ReportId> = Id extends ReportId ? Read<RowOf<Id>, Id> : never;

/** Decoded rows, or decoded buckets. */
export type DecodedData<Id extends ReportId> = Id extends ReportId
  ? DataOf<Id> extends readonly unknown[]
    ? readonly DecodedRow<Id>[]
    : { readonly [Bucket in keyof DataOf<Id>]?: DecodedRow<Id> }
  : never;

/** A cell that could not be read. */
export interface Unread {
  /** The row's number from 0, or the bucket's name. */
  readonly row: string;
  readonly column: string;
  readonly wire: unknown;
}

export interface Decoded<Id extends ReportId> {
  readonly report: Id;
  readonly data: DecodedData<Id>;
  /** Every cell that could not be read, with what stood there. */
  readonly unread: readonly Unread[];
  /** How the texts were spelt: by column, and for cells that differ from their column by row and column. */
  readonly formats: Readonly<Record<string, string>>;
}

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Reads the texts of a report's data, in whichever of the known spellings they are. What it cannot read is named in `unread`, and
 * undefined in its row; nothing is guessed. `encode` gives the wire form back, cell by cell.
 *
 * @param answer a reading, or an envelope as it came
 */
export function decode<Id extends ReportId>(report: Id, { data }: { readonly data?: unknown }): Decoded<Id> {
  const wire = (typeof data === "string" ? parseJson(data) : data) ?? [];
  const unread: Unread[] = [];
  const formats: Record<string, string> = {};

  const read = (row: string, column: string, text: unknown): Value | undefined => {
    const cell = readCell(kindOf(report, column), text);
    if (!cell) {
      unread.push({ row, column, wire: text });
      return undefined;
    }
    formats[column] ??= cell.format;
    if (formats[column] !== cell.format) formats[`${row}.${column}`] = cell.format;
    return cell.value;
  };

  const decoded = mapCells(wire as Rows, read);
  return { report, data: shaped(report, decoded) as DecodedData<Id>, unread, formats };
}

/** The data as they were on the wire. */
export function encode<Id extends ReportId>({ report, data, unread, formats }: Decoded<Id>): DataOf<Id> {
  const unreadCells = new Map(unread.map(({ row, column, wire }) => [`${row}.${column}`, wire]));
  const write = (row: string, column: string, value: unknown): unknown => {
    const place = `${row}.${column}`;
    const format = formats[place] ?? formats[column] ?? "";
    return value === undefined
      ? unreadCells.get(place)
      : writeCell(kindOf(report, column), { value: value as Value, format });
  };
  return shaped(report, mapCells(data as object as Rows, write)) as DataOf<Id>;
}

/** Every cell of every row through a function; rows keep their names and the order of their columns. */
function mapCells(rows: Rows, change: (row: string, column: string, cell: unknown) => unknown): [string, object][] {
  return Object.entries(rows).map(([name, row]) => {
    const cells = isObject(row) ? Object.entries(row) : [];
    return [name, Object.fromEntries(cells.map(([column, cell]) => [column, change(name, column, cell)]))];
  });
}

function shaped(report: ReportId, rows: [string, object][]): object {
  return shapes[report].shape === "rows" ? rows.map(([, row]) => row) : Object.fromEntries(rows);
}
