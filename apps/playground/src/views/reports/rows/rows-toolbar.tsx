import { Button, CopyButton, Group, Menu, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { download } from "../../../files/download.ts";
import { toCsv, toNdjson } from "../../../files/write-rows.ts";
import { useTranslate } from "../../../language/use-language.tsx";
import { useErrorHandler } from "../../../loading/error-boundary.tsx";
import type { CellPosition } from "./cell-position.ts";
import { cellOf, cellText } from "./columns.ts";
import type { RowsTableState } from "./use-rows-table.ts";

interface Props {
  report: string;
  table: RowsTableState;
  selected: CellPosition;
  /** The body of the response. */
  body: string;
}

/** How many rows are shown, the selected cell and row to copy, and the rows to download. */
export function RowsToolbar({ report, table, selected, body }: Props): ReactNode {
  const t = useTranslate();
  const { columns, shownRows, rowCount } = table;
  const row = shownRows[selected.row];
  const column = columns[selected.column];
  return (
    <Group gap="xs" justify="space-between">
      <Text size="sm" c="dimmed" role="status">
        {shownRows.length === rowCount
          ? t("row-count", { rows: rowCount })
          : t("filtered-row-count", { shown: shownRows.length, rows: rowCount })}
      </Text>
      <Group gap="xs">
        <CopyText label={t("copy-cell")} value={column && row ? cellText(cellOf(row, column.id)) : ""} />
        <CopyText label={t("copy-row")} value={row ? JSON.stringify(row) : ""} />
        <DownloadMenu report={report} table={table} body={body} />
      </Group>
    </Group>
  );
}

function CopyText({ label, value }: { label: string; value: string }): ReactNode {
  const t = useTranslate();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" onClick={copy}>
          {copied ? t("copied") : label}
        </Button>
      )}
    </CopyButton>
  );
}

/** CSV and NDJSON of the rows as they are shown, or the JSON as it was received. */
function DownloadMenu({ report, table, body }: Omit<Props, "selected">): ReactNode {
  const t = useTranslate();
  const handleError = useErrorHandler();
  const { columns, shownRows } = table;
  const saveCsv = async (): Promise<void> => {
    const ids = columns.map(({ id }) => id);
    const rows = shownRows.map((row) => ids.map((id) => cellText(cellOf(row, id))));
    download(`${report}.csv`, "text/csv", await toCsv(ids, rows));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {t("download")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveCsv().catch(handleError)}>CSV</Menu.Item>
        <Menu.Item onClick={() => download(`${report}.json`, "application/json", body)}>JSON</Menu.Item>
        <Menu.Item onClick={() => download(`${report}.ndjson`, "application/x-ndjson", toNdjson(shownRows))}>
          NDJSON
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
