import { ScrollArea, Text, TextInput, Tooltip, UnstyledButton } from "@mantine/core";
import { type ReportId, reportOf } from "@mockvox/spec";
import { type Column, columns as columnTable } from "@mockvox/spec/columns";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import type { ResponseRow } from "../reply/report-response.ts";
import classes from "./rows-table.module.css";
import { cellText, filterAndSort, orderColumns, type SortOrder, type TableState } from "./table-model.ts";

const rowHeight = 28;

interface Props {
  report: ReportId;
  rows: readonly ResponseRow[];
  /** Kept by the parent, because the table is unmounted with its tab. */
  tableState: TableState;
  onTableStateChange(tableState: TableState): void;
}

/** A table that sorts and filters. Only the visible rows are in the document. */
export function RowsTable({ report, rows, tableState, onTableStateChange }: Props): ReactNode {
  const t = useTranslate();
  const { sortOrder, filters } = tableState;
  const columns = useMemo(() => orderColumns(rows, reportOf(report).columns), [rows, report]);
  const shown = useMemo(() => filterAndSort(rows, filters, sortOrder), [rows, filters, sortOrder]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {shown.length === rows.length
          ? t("row-count", { rows: rows.length })
          : t("filtered-row-count", { shown: shown.length, rows: rows.length })}
      </Text>
      <ScrollArea.Autosize mah="32rem" viewportRef={scroller} type="auto">
        <table className={classes.table} aria-rowcount={shown.length + 1} data-testid="table">
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHeader
                  key={column}
                  column={column}
                  spec={columnTable[report][column]}
                  sortOrder={sortOrder?.column === column ? sortOrder : undefined}
                  onSort={() => onTableStateChange({ filters, sortOrder: nextSortOrder(column, sortOrder) })}
                  filter={filters[column] ?? ""}
                  onFilter={(text) => onTableStateChange({ sortOrder, filters: { ...filters, [column]: text } })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 ? <tr style={{ height: before }} /> : null}
            {items.map(({ index }) => (
              <tr key={index} style={{ height: rowHeight }} aria-rowindex={index + 2}>
                {columns.map((column) => (
                  <td key={column}>{cellText(shown[index]?.[column])}</td>
                ))}
              </tr>
            ))}
            {after > 0 ? <tr style={{ height: after }} /> : null}
          </tbody>
        </table>
      </ScrollArea.Autosize>
    </>
  );
}

interface ColumnHeaderProps {
  column: string;
  spec: Column | undefined;
  sortOrder: SortOrder | undefined;
  onSort(): void;
  filter: string;
  onFilter(text: string): void;
}

function ColumnHeader({ column, spec, sortOrder, onSort, filter, onFilter }: ColumnHeaderProps): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const meaning = spec && (language === "es" ? spec.es : spec.description);
  const order = sortOrder ? (sortOrder.isDescending ? "descending" : "ascending") : "none";
  return (
    <th aria-sort={order} scope="col">
      <Tooltip
        label={meaning ?? t("column-not-in-spec")}
        multiline
        maw={280}
        events={{ hover: true, focus: true, touch: true }}
      >
        <UnstyledButton onClick={onSort} className={classes.sort}>
          {column} {sortOrder ? (sortOrder.isDescending ? "↓" : "↑") : ""}
        </UnstyledButton>
      </Tooltip>
      <TextInput
        size="xs"
        aria-label={t("filter-column", { column })}
        placeholder={t("filter")}
        value={filter}
        onChange={({ currentTarget }) => onFilter(currentTarget.value)}
      />
    </th>
  );
}

function nextSortOrder(column: string, now: SortOrder | undefined): SortOrder | undefined {
  if (now?.column !== column) return { column, isDescending: false };
  return now.isDescending ? undefined : { column, isDescending: true };
}
