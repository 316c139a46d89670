import { NativeSelect, TextInput, Tooltip, UnstyledButton } from "@mantine/core";
import { isReportId } from "@mockvox/spec";
import { columns as columnTable } from "@mockvox/spec/columns";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { formatNumber } from "../../../messages/format-number.ts";
import type { ColumnKind } from "./columns.ts";
import classes from "./rows-table.module.css";
import type { RowsColumn } from "./use-rows-table.ts";

interface Props {
  report: string;
  column: RowsColumn;
  kind: ColumnKind;
}

/** The name of a column, which sorts by it, and its filter: a list of values where there are few, else a text. */
export function ColumnHeader({ report, column, kind }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const described = isReportId(report) ? columnTable[report] : {};
  const meaning = Object.hasOwn(described, column.id) ? described[column.id]?.description[language] : undefined;
  const order = column.getIsSorted();
  return (
    <th aria-sort={order === false ? "none" : order === "asc" ? "ascending" : "descending"} scope="col">
      <Tooltip
        label={meaning ?? t("column-not-in-spec")}
        multiline
        maw={280}
        events={{ hover: true, focus: true, touch: true }}
      >
        <UnstyledButton onClick={() => column.toggleSorting()} className={classes.sort}>
          {column.id} {order === false ? "" : order === "asc" ? "↑" : "↓"}
        </UnstyledButton>
      </Tooltip>
      <ColumnFilter column={column} kind={kind} />
    </th>
  );
}

function ColumnFilter({ column, kind }: Pick<Props, "column" | "kind">): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const value = (column.getFilterValue() as string | undefined) ?? "";
  const change = (text: string): void => column.setFilterValue(text === "" ? undefined : text);
  const label = t("filter-column", { column: column.id });
  if (kind !== "choice") {
    return (
      <TextInput
        size="xs"
        className={classes.filter ?? ""}
        aria-label={label}
        placeholder={t(kind === "text" ? "filter" : kind === "number" ? "filter-number" : "filter-time")}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    );
  }
  const choices = [...column.getFacetedUniqueValues()].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return (
    <NativeSelect
      size="xs"
      className={classes.filter ?? ""}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      data={[
        { value: "", label: t("filter-all") },
        ...choices.map(([choice, count]) => ({
          value: String(choice),
          label: `${choice} (${formatNumber(language, count)})`,
        })),
      ]}
    />
  );
}
