import type { DataOf, ReportId, RowOf } from "@mockvox/spec";
import { kindOf, type kinds } from "@mockvox/spec/kinds";
import { shapes } from "@mockvox/spec/wire";
import { parseJson } from "../envelope.ts";
import { readCell, type Value, writeCell } from "./cell.ts";

type Kinds = typeof kinds;
type ValueOf<Kind> = Kind extends "instant" | "hour" ? Date : Kind extends "text" ? string | null : number;
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

  const read = (row: string | number, column: string, text: unknown): Value | undefined => {
    const cell = readCell(kindOf(report, column), text);
    if (!cell) {
      unread.push({ row: String(row), column, wire: text });
      return undefined;
    }
    formats[column] ??= cell.format;
    if (formats[column] !== cell.format) formats[`${row}.${column}`] = cell.format;
    return cell.value;
  };

  return { report, data: mapCells(report, wire, read) as DecodedData<Id>, unread, formats };
}

/** The data as they were on the wire. */
export function encode<Id extends ReportId>({ report, data, unread, formats }: Decoded<Id>): DataOf<Id> {
  const unreadCells = new Map(unread.map(({ row, column, wire }) => [`${row}.${column}`, wire]));
  const write = (row: string | number, column: string, value: unknown): unknown => {
    const place = `${row}.${column}`;
    const format = formats[place] ?? formats[column] ?? "";
    return value === undefined
      ? unreadCells.get(place)
      : writeCell(kindOf(report, column), { value: value as Value, format });
  };
  return mapCells(report, data, write) as DataOf<Id>;
}

/** Every cell of every row through a function; rows keep their names and the order of their columns. */
function mapCells(
  report: ReportId,
  data: unknown,
  change: (row: string | number, column: string, cell: unknown) => unknown,
): object {
  const mapRow = (row: object, name: string | number): object => {
    // A copy has every column as its own, so that none can be set by accident on what all objects share.
    const cells: Record<string, unknown> = { ...row };
    for (const column of Object.keys(cells)) cells[column] = change(name, column, cells[column]);
    return cells;
  };
  if (Array.isArray(data) && shapes[report].shape === "rows") return data.map(mapRow);
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, row]) => [name, mapRow(row, name)]));
}
