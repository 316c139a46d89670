import { Anchor, Code, Spoiler, Table } from "@mantine/core";
import type { ReportId } from "@mockvox/spec";
import { columns as columnTable } from "@mockvox/spec/columns";
import type { ReactNode } from "react";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import { useLedger } from "../../../ledger/use-ledger.ts";

/** What every column of a report means, with its unit and where that is known from. */
export function ColumnsLegend({ report }: { report: ReportId }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const sources = useLedger()?.sources ?? {};
  return (
    <Spoiler
      maxHeight={0}
      showLabel={say({ en: "What the columns mean", es: "Qué significan las columnas" })}
      hideLabel={say({ en: "Hide", es: "Ocultar" })}
    >
      <Table fz="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say({ en: "Column", es: "Columna" })}</Table.Th>
            <Table.Th>{say({ en: "Meaning", es: "Significado" })}</Table.Th>
            <Table.Th>{say({ en: "Unit", es: "Unidad" })}</Table.Th>
            <Table.Th>{say({ en: "Example", es: "Ejemplo" })}</Table.Th>
            <Table.Th>{say({ en: "Source", es: "Fuente" })}</Table.Th>
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
                <Table.Td>{language === "es" ? column.es : column.description}</Table.Td>
                <Table.Td>{column.unit}</Table.Td>
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
    </Spoiler>
  );
}
