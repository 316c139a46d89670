import { Anchor, Box, Code, Table } from "@mantine/core";
import type { ReportId } from "@mockvox/spec";
import { columns as columnTable } from "@mockvox/spec/columns";
import type { ReactNode } from "react";
import { Marked } from "../../../language/marked.tsx";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import { useLedger } from "../../../ledger/use-ledger.ts";
import { Disclosure } from "../../../shell/disclosure.tsx";
import { unitIn } from "./unit-names.ts";

const open = { en: "What the columns mean", es: "Qué significan las columnas" };
const shut = { en: "Hide what the columns mean", es: "Ocultar qué significan las columnas" };

/** What every column of a report means, once somebody wants to know. */
export function ColumnsLegend({ report }: { report: ReportId }): ReactNode {
  return (
    <Disclosure size="compact-sm" open={open} shut={shut}>
      <Meanings report={report} />
    </Disclosure>
  );
}

/** With the unit and where it is known from. It scrolls sideways where it is too wide. */
function Meanings({ report }: { report: ReportId }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const sources = useLedger()?.sources ?? {};
  return (
    <Box component="section" tabIndex={0} aria-label={say(open)} style={{ overflowX: "auto" }}>
      <Table fz="xs" miw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say({ en: "Column", es: "Columna" })}</Table.Th>
            <Table.Th miw={220}>{say({ en: "Meaning", es: "Significado" })}</Table.Th>
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
                <Table.Td>
                  <Marked text={language === "es" ? column.es : column.description} />
                </Table.Td>
                <Table.Td>{unitIn(language, column.unit)}</Table.Td>
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
