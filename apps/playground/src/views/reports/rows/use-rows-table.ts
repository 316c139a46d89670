import {
  type Column,
  type ColumnDef,
  type ColumnFiltersState,
  columnFacetingFeature,
  columnFilteringFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  type SortingState,
  type Table,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import type { ResponseRow } from "../response/report-response.ts";
import { parseFilter } from "./column-filter.ts";
import { type ColumnKind, cellOf, cellText, compareKeys, sortKey, type TableColumn } from "./columns.ts";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
});
type Features = typeof features;

/** A column with its sorting, filter and values. */
export type RowsColumn = Column<Features, ResponseRow>;

/** A table of rows, with what the user sorts and filters by. It lives longer than its tab. */
export interface RowsTableState {
  table: Table<Features, ResponseRow>;
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
  const table = useTable({
    features,
    data,
    columns: definitions,
    state,
    onSortingChange: setSorting,
    onColumnFiltersChange: setColumnFilters,
    sortDescFirst: false,
  });
  const model = table.getRowModel();
  const shownRows = useMemo(() => model.rows.map(({ original }) => original), [model]);
  return { table, columns, shownRows, rowCount: rows.length };
}

/** The value of a cell, which the table keeps, is its sort key; texts are read from the row. */
function defineColumn({ id, kind }: TableColumn): ColumnDef<Features, ResponseRow> {
  return {
    id,
    accessorFn: (row) => sortKey(cellOf(row, id)),
    sortFn: (one, other, column) => compareKeys(one.getValue(column), other.getValue(column)),
    filterFn: createFilter(kind),
    getUniqueValues: (row) => [cellText(cellOf(row, id))],
  };
}

/** Parses the text of the filter once for all rows. */
function createFilter(kind: ColumnKind): FilterFn<Features, ResponseRow> {
  let parsed = { text: "", matches: parseFilter(kind, "") };
  return (row, column, text: string) => {
    if (parsed.text !== text) parsed = { text, matches: parseFilter(kind, text) };
    return parsed.matches(cellOf(row.original, column));
  };
}
