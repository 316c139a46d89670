import { Anchor, Box, Code, Table } from "@mantine/core";
import { isReportId, type ReportId } from "@mockvox/spec";
import { columns as columnTable, unitName } from "@mockvox/spec/columns";
import type { ReactNode } from "react";
import { Disclosure } from "../../../controls/disclosure.tsx";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { useLedger } from "../../../ledger/use-ledger.ts";
import { LinkedClaims } from "../../../link/linked-claims.tsx";

/** Explains the columns of a modelled report, on demand; those of others are not documented. */
export function ColumnGuide({ report }: { report: string }): ReactNode {
  if (!isReportId(report)) return null;
  return (
    <Disclosure size="compact-sm" showLabel="column-guide" hideLabel="hide-column-guide">
      <ColumnGuideTable report={report} />
    </Disclosure>
  );
}

/** Meaning, unit, example and source of each column. It scrolls horizontally on narrow screens. */
function ColumnGuideTable({ report }: { report: ReportId }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const sources = useLedger()?.sources ?? {};
  return (
    <Box component="section" tabIndex={0} aria-label={t("column-guide")} style={{ overflowX: "auto" }}>
      <Table fz="xs" miw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("column")}</Table.Th>
            <Table.Th miw={220}>{t("meaning")}</Table.Th>
            <Table.Th>{t("unit")}</Table.Th>
            <Table.Th>{t("example")}</Table.Th>
            <Table.Th miw={220}>{t("source")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(columnTable[report]).map(([name, column]) => {
            const source = sources[column.source];
            return (
              <Table.Tr key={name}>
                <Table.Td>
                  <Code>{name}</Code>
                </Table.Td>
                <Table.Td>
                  <LinkedClaims text={column.description[language]} />
                </Table.Td>
                <Table.Td>{unitName(language, column.unit)}</Table.Td>
                <Table.Td>{column.example}</Table.Td>
                <Table.Td>
                  {source?.url ? (
                    <Anchor href={source.url} target="_blank" rel="noreferrer" fz="xs">
                      {source.title}
                    </Anchor>
                  ) : (
                    (source?.title ?? column.source)
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Box>
  );
}
