import { Badge, Button, ScrollArea, Table, UnstyledButton } from "@mantine/core";
import type { RecordedRequest } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatDateTime } from "./format-date-time.ts";
import type { NumberedRequest } from "./use-request-list.ts";

const pageSize = 200;

/** The requests as a table, a page at a time, so that it stays fast with many requests. */
export function RequestTable({
  requests,
  onOpen,
}: {
  requests: readonly NumberedRequest[];
  onOpen(request: NumberedRequest): void;
}): ReactNode {
  const t = useTranslate();
  const [rowLimit, setRowLimit] = useState(pageSize);
  return (
    <>
      <ScrollArea type="auto">
        <Table fz="sm" highlightOnHover style={{ whiteSpace: "nowrap" }} data-testid="journal">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("vendor-time")}</Table.Th>
              <Table.Th>{t("report")}</Table.Th>
              <Table.Th>{t("date-range")}</Table.Th>
              <Table.Th>{t("response")}</Table.Th>
              <Table.Th ta="end">{t("rows")}</Table.Th>
              <Table.Th ta="end">{t("bytes")}</Table.Th>
              <Table.Th ta="end">{t("quota-left")}</Table.Th>
              <Table.Th>{t("server-and-token")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {requests.slice(0, rowLimit).map((request) => (
              <RequestRow key={request.number} request={request} onOpen={() => onOpen(request)} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      {requests.length > rowLimit ? (
        <Button variant="default" onClick={() => setRowLimit(rowLimit + pageSize)}>
          {t("load-older")}
        </Button>
      ) : null}
    </>
  );
}

function RequestRow({ request, onOpen }: { request: RecordedRequest; onOpen(): void }): ReactNode {
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const { date_ini = "", date_end = "" } = request.query;
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton onClick={onOpen} fz="sm" td="underline">
          {formatDateTime(request.at)}
        </UnstyledButton>
      </Table.Td>
      <Table.Td>{request.report ?? `${request.method} ${request.path}`}</Table.Td>
      <Table.Td ff="monospace" fz="xs">
        {date_ini} {date_end}
      </Table.Td>
      <Table.Td>
        <Badge radius="sm" color={colorOf(request)} mr={6}>
          {request.status ?? "–"}
        </Badge>
        {request.refusal}
      </Table.Td>
      <Table.Td ta="end">{request.rows === undefined ? "" : number.format(request.rows)}</Table.Td>
      <Table.Td ta="end">{number.format(request.bytes)}</Table.Td>
      <Table.Td ta="end">{number.format(request.quotaLeft)}</Table.Td>
      <Table.Td ff="monospace" fz="xs">
        {request.server} {request.token}
      </Table.Td>
    </Table.Tr>
  );
}

function colorOf({ status = 0, refusal }: RecordedRequest): string {
  if (refusal === "empty-window") return "gray.7";
  return status >= 200 && status < 400 && !refusal ? "teal.9" : "orange.9";
}
