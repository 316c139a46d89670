import { Badge, Button, Group, Menu, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { toPickerValue } from "./form/date-range.ts";
import type { ReportRequest } from "./report-request.ts";
import type { HistoryEntry } from "./request-history.ts";

/** The last requests, to return to one. */
export function HistoryMenu({
  history,
  onSelect,
}: {
  history: readonly HistoryEntry[];
  onSelect(request: ReportRequest): void;
}): ReactNode {
  const t = useTranslate();
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="default">{t("last-requests", { count: history.length })}</Button>
      </Menu.Target>
      <Menu.Dropdown mah="20rem" style={{ overflowY: "auto" }}>
        {history.map(({ key, request, status, rows }) => (
          <Menu.Item key={key} onClick={() => onSelect(request)}>
            <Group gap="xs" wrap="nowrap">
              <Badge radius="sm" color={status < 400 ? "teal.9" : "orange.9"}>
                {status}
              </Badge>
              <div>
                {request.report}{" "}
                <Text span size="xs" c="dimmed">
                  {t("row-count", { rows })}
                </Text>
                <Text size="xs" c="dimmed">
                  {rangeText(request)}
                </Text>
              </div>
            </Group>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function rangeText({ query, server }: ReportRequest): string {
  const { date_ini = "", date_end = "", ...others } = query;
  const rest = Object.entries(others).map(([name, value]) => `${name}=${value}`);
  const [from, to] = [toPickerValue(date_ini) || date_ini, toPickerValue(date_end) || date_end];
  return [`${from} – ${to}`, ...rest, server === "0001" ? "" : `wv${server}`].filter(Boolean).join(", ");
}
