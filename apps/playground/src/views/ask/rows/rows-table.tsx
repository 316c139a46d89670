import { ScrollArea, Text, TextInput, Tooltip, UnstyledButton } from "@mantine/core";
import { type ReportId, reportOf } from "@mockvox/spec";
import { type Column, columns as columnTable } from "@mockvox/spec/columns";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import type { Row } from "../reply/reply.ts";
import classes from "./rows-table.module.css";
import { type Arrangement, arranged, columnsOf, type Sorting, textOf } from "./table-model.ts";

const rowHeight = 28;

interface Props {
  report: ReportId;
  rows: readonly Row[];
  /** It outlives the table, which goes away with its tab. */
  arrangement: Arrangement;
  onArrange(arrangement: Arrangement): void;
}

/** The rows as a table that sorts and filters. Only the rows on the screen are in the document. */
export function RowsTable({ report, rows, arrangement, onArrange }: Props): ReactNode {
  const say = useSay();
  const { sorting, filters } = arrangement;
  const columns = useMemo(() => columnsOf(rows, reportOf(report).columns), [rows, report]);
  const shown = useMemo(() => arranged(rows, filters, sorting), [rows, filters, sorting]);
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
          ? say({ en: `${rows.length} rows`, es: `${rows.length} filas` })
          : say({ en: `${shown.length} of ${rows.length} rows`, es: `${shown.length} de ${rows.length} filas` })}
      </Text>
      <ScrollArea.Autosize mah="32rem" viewportRef={scroller} type="auto">
        <table className={classes.table} aria-rowcount={shown.length + 1} data-testid="rows">
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHead
                  key={column}
                  column={column}
                  about={columnTable[report][column]}
                  sorting={sorting?.column === column ? sorting : undefined}
                  onSort={() => onArrange({ filters, sorting: nextSorting(column, sorting) })}
                  filter={filters[column] ?? ""}
                  onFilter={(text) => onArrange({ sorting, filters: { ...filters, [column]: text } })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 ? <tr style={{ height: before }} /> : null}
            {items.map(({ index }) => (
              <tr key={index} style={{ height: rowHeight }} aria-rowindex={index + 2}>
                {columns.map((column) => (
                  <td key={column}>{textOf(shown[index]?.[column])}</td>
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

interface HeadProps {
  column: string;
  about: Column | undefined;
  sorting: Sorting | undefined;
  onSort(): void;
  filter: string;
  onFilter(text: string): void;
}

function ColumnHead({ column, about, sorting, onSort, filter, onFilter }: HeadProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const meaning = about && (language === "es" ? about.es : about.description);
  const order = sorting ? (sorting.isDown ? "descending" : "ascending") : "none";
  return (
    <th aria-sort={order} scope="col">
      <Tooltip
        label={meaning ?? say({ en: "Not in the spec", es: "No está en la especificación" })}
        multiline
        maw={280}
        events={{ hover: true, focus: true, touch: true }}
      >
        <UnstyledButton onClick={onSort} className={classes.sort}>
          {column} {sorting ? (sorting.isDown ? "↓" : "↑") : ""}
        </UnstyledButton>
      </Tooltip>
      <TextInput
        size="xs"
        aria-label={say({ en: `Filter ${column}`, es: `Filtrar ${column}` })}
        placeholder={say({ en: "filter", es: "filtrar" })}
        value={filter}
        onChange={({ currentTarget }) => onFilter(currentTarget.value)}
      />
    </th>
  );
}

function nextSorting(column: string, now: Sorting | undefined): Sorting | undefined {
  if (now?.column !== column) return { column, isDown: false };
  return now.isDown ? undefined : { column, isDown: true };
}
