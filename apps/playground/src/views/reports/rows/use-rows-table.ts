import {
  type ColumnDef,
  type ColumnFiltersState,
  getCoreRowModel,
  getFacetedRowModel,
  getFacetedUniqueValues,
  getFilteredRowModel,
  getSortedRowModel,
  type Row,
  type SortingState,
  type Table,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { ResponseRow } from "../response/report-response.ts";
import { parseFilter } from "./column-filter.ts";
import { type ColumnKind, cellText, compareKeys, sortKey, type TableColumn } from "./columns.ts";

/** A table of rows, with what the user sorts and filters by. It lives longer than its tab. */
export interface RowsTableState {
  table: Table<ResponseRow>;
  columns: readonly TableColumn[];
  /** The rows that match every filter, sorted. */
  shownRows: readonly ResponseRow[];
  rowCount: number;
}

export function useRowsTable(rows: readonly ResponseRow[], columns: readonly TableColumn[]): RowsTableState {
  const [sorting, setSorting] = useState<SortingState>([]);
  const [columnFilters, setColumnFilters] = useState<ColumnFiltersState>([]);
  const definitions = useMemo(() => columns.map(defineColumn), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  // Another report may lack a column by which the rows were sorted or filtered.
  const state = useMemo(() => {
    const isKnown = ({ id }: { id: string }): boolean => columns.some((column) => column.id === id);
    return { sorting: sorting.filter(isKnown), columnFilters: columnFilters.filter(isKnown) };
  }, [columns, sorting, columnFilters]);
  const table = useReactTable({
    data,
    columns: definitions,
    state,
    autoResetPageIndex: false,
    onSortingChange: setSorting,
    onColumnFiltersChange: setColumnFilters,
    sortDescFirst: false,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFacetedRowModel: getFacetedRowModel(),
    getFacetedUniqueValues: getFacetedUniqueValues(),
  });
  const model = table.getRowModel();
  const shownRows = useMemo(() => model.rows.map(({ original }) => original), [model]);
  return { table, columns, shownRows, rowCount: rows.length };
}

/** The value of a cell, which the table keeps, is its sort key; the text is read from the row. */
function defineColumn({ id, kind }: TableColumn): ColumnDef<ResponseRow> {
  return {
    id,
    accessorFn: (row) => (kind === "choice" ? cellText(row[id]) : sortKey(row[id])),
    sortingFn: (one, other, column) => compareKeys(keyOf(one, column), keyOf(other, column)),
    filterFn: createFilter(kind),
  };
}

function keyOf(row: Row<ResponseRow>, column: string): number | string {
  return sortKey(row.getValue(column));
}

/** Parses the text of the filter once for all rows. */
function createFilter(kind: ColumnKind): NonNullable<ColumnDef<ResponseRow>["filterFn"]> {
  let parsed = { text: "", matches: parseFilter(kind, "") };
  return (row, column, text: string) => {
    if (parsed.text !== text) parsed = { text, matches: parseFilter(kind, text) };
    return parsed.matches(row.original[column]);
  };
}
