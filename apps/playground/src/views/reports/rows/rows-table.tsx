import { ScrollArea, Stack } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { NameOf } from "../entity-names.ts";
import type { CellPosition } from "./cell-position.ts";
import { ColumnHeader } from "./column-header.tsx";
import { cellOf, cellText } from "./columns.ts";
import classes from "./rows-table.module.css";
import { RowsToolbar } from "./rows-toolbar.tsx";
import type { RowsTableState } from "./use-rows-table.ts";

const rowHeight = 28;

interface Props {
  report: string;
  table: RowsTableState;
  nameOf: NameOf;
  /** The body of the response, to download. */
  body: string;
}

/** A table that sorts and filters. Only the visible rows are in the document. Arrow keys move between cells. */
export function RowsTable({ report, table: state, nameOf, body }: Props): ReactNode {
  const { table, columns, shownRows } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<CellPosition>({ row: 0, column: 0 });
  const virtual = useVirtualizer({
    count: shownRows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const move = useCellFocus(scroller, (row) => virtual.scrollToIndex(row));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const row = Math.min(shownRows.length - 1, Math.max(0, selected.row + step.row));
    const column = Math.min(columns.length - 1, Math.max(0, selected.column + step.column));
    setSelected({ row, column });
    move({ row, column });
  };
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  return (
    <Stack gap="xs">
      <RowsToolbar report={report} table={state} selected={selected} body={body} />
      <ScrollArea.Autosize mah="32rem" viewportRef={scroller} type="auto">
        <table className={classes.table} aria-rowcount={shownRows.length + 1} data-testid="table">
          <thead>
            <tr>
              {table.getFlatHeaders().map(({ column }, index) => (
                <ColumnHeader key={column.id} report={report} column={column} kind={columns[index]?.kind ?? "text"} />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={onKeyDown}>
            {before > 0 ? <tr style={{ height: before }} /> : null}
            {items.map(({ index }) => (
              <tr key={index} style={{ height: rowHeight }} aria-rowindex={index + 2}>
                {columns.map(({ id }, column) => {
                  const isSelected = selected.row === index && selected.column === column;
                  return (
                    <td
                      key={id}
                      tabIndex={isSelected ? 0 : -1}
                      data-cell={`${index}-${column}`}
                      onFocus={() => setSelected({ row: index, column })}
                    >
                      <CellContent value={cellText(cellOf(shownRows[index] ?? {}, id))} column={id} nameOf={nameOf} />
                    </td>
                  );
                })}
              </tr>
            ))}
            {after > 0 ? <tr style={{ height: after }} /> : null}
          </tbody>
        </table>
      </ScrollArea.Autosize>
    </Stack>
  );
}

function CellContent({ value, column, nameOf }: { value: string; column: string; nameOf: NameOf }): ReactNode {
  const name = nameOf(column, value);
  if (name === undefined) return value;
  return (
    <>
      {value} <span className={classes.name}>{name}</span>
    </>
  );
}

const pageRows = 15;

const steps: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -pageRows, column: 0 },
  PageDown: { row: pageRows, column: 0 },
  Home: { row: 0, column: Number.NEGATIVE_INFINITY },
  End: { row: 0, column: Number.POSITIVE_INFINITY },
};

/** Returns a function that scrolls to a cell and moves the focus there once it is in the document. */
function useCellFocus(
  scroller: React.RefObject<HTMLDivElement | null>,
  scrollToRow: (row: number) => void,
): (cell: CellPosition) => void {
  const wanted = useRef<CellPosition>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`);
    if (!cell) return;
    wanted.current = undefined;
    cell.focus();
  });
  return (cell) => {
    wanted.current = cell;
    scrollToRow(cell.row);
  };
}
