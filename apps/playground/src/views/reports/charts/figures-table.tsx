import { Box, Table } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { formatNumber } from "../../../messages/format-number.ts";
import type { ChartData } from "./report-chart.ts";

/** The figures of a chart in the order in which they are drawn. A long table scrolls. */
export function FiguresTable({ report, data }: { report: string; data: ChartData }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const captionId = useId();
  const numeric = data.columns.map((_, at) => data.rows.some((row) => typeof row[at] === "number"));
  const align = (at: number): "end" | "start" => (numeric[at] ? "end" : "start");
  return (
    <Box component="section" tabIndex={0} aria-labelledby={captionId} mah="20rem" style={{ overflow: "auto" }}>
      <Table fz="xs" captionSide="top" w="auto" miw="min(100%, 24rem)" data-testid="figures">
        <Table.Caption id={captionId} ta="start" mt={0}>
          {t("chart-figures", { report })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {data.columns.map((column, at) => (
              <Table.Th key={column} scope="col" ta={align(at)}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody style={{ fontVariantNumeric: "tabular-nums" }}>
          {data.rows.map((row, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other key, and never move.
            <Table.Tr key={nth}>
              {row.map((cell, at) => (
                <Table.Td key={data.columns[at]} ta={align(at)}>
                  {typeof cell === "number" ? formatNumber(language, cell, 2) : cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
