import { Badge, Button, ScrollArea, Table, UnstyledButton } from "@mantine/core";
import type { Entry } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useLanguage, useSay } from "../../language/use-language.tsx";
import type { Seen } from "./use-journal.ts";
import { vendorTime } from "./vendor-time.ts";

const step = 200;

/** The entries as a table; more of them on request, so that a busy journal stays quick. */
export function EntryTable({ entries, onOpen }: { entries: readonly Seen[]; onOpen(entry: Seen): void }): ReactNode {
  const say = useSay();
  const [most, setMost] = useState(step);
  return (
    <>
      <ScrollArea type="auto">
        <Table fz="sm" highlightOnHover style={{ whiteSpace: "nowrap" }} data-testid="journal">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say({ en: "Time (GMT-5)", es: "Hora (GMT-5)" })}</Table.Th>
              <Table.Th>{say({ en: "Report", es: "Reporte" })}</Table.Th>
              <Table.Th>{say({ en: "Window", es: "Rango" })}</Table.Th>
              <Table.Th>{say({ en: "Answer", es: "Respuesta" })}</Table.Th>
              <Table.Th ta="end">{say({ en: "Rows", es: "Filas" })}</Table.Th>
              <Table.Th ta="end">{say({ en: "Bytes", es: "Bytes" })}</Table.Th>
              <Table.Th ta="end">{say({ en: "Quota left", es: "Cuota restante" })}</Table.Th>
              <Table.Th>{say({ en: "Server, token", es: "Servidor, token" })}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.slice(0, most).map((entry) => (
              <EntryRow key={entry.number} entry={entry} onOpen={() => onOpen(entry)} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      {entries.length > most ? (
        <Button variant="default" onClick={() => setMost(most + step)}>
          {say({ en: "Show older ones", es: "Ver más antiguas" })}
        </Button>
      ) : null}
    </>
  );
}

function EntryRow({ entry, onOpen }: { entry: Entry; onOpen(): void }): ReactNode {
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const { date_ini = "", date_end = "" } = entry.query;
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton onClick={onOpen} fz="sm" td="underline">
          {vendorTime(entry.at)}
        </UnstyledButton>
      </Table.Td>
      <Table.Td>{entry.report ?? `${entry.method} ${entry.path}`}</Table.Td>
      <Table.Td ff="monospace" fz="xs">
        {date_ini} {date_end}
      </Table.Td>
      <Table.Td>
        <Badge radius="sm" color={colorOf(entry)} mr={6}>
          {entry.status ?? "–"}
        </Badge>
        {entry.refusal}
      </Table.Td>
      <Table.Td ta="end">{entry.rows === undefined ? "" : number.format(entry.rows)}</Table.Td>
      <Table.Td ta="end">{number.format(entry.bytes)}</Table.Td>
      <Table.Td ta="end">{number.format(entry.quotaLeft)}</Table.Td>
      <Table.Td ff="monospace" fz="xs">
        {entry.server} {entry.token}
      </Table.Td>
    </Table.Tr>
  );
}

function colorOf({ status = 0, refusal }: Entry): string {
  if (refusal === "empty-window") return "gray.7";
  return status >= 200 && status < 400 && !refusal ? "teal.9" : "orange.9";
}
