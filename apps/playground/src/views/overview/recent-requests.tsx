import { Anchor, Badge, Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { formatDateTime } from "../requests/request-model.ts";
import { useRequestList } from "../requests/use-request-list.ts";

const maxShown = 8;

/** The latest requests of any program, or how to make the first one. */
export function RecentRequests(): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const { requests } = useRequestList();
  return (
    <Paper withBorder p="md" component="section" aria-label={t("latest-requests")}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} fz="md">
            {t("latest-requests")}
          </Title>
          <Anchor fz="sm" href={formatUrlState({ ...urlState, view: "requests" })}>
            {t("all-requests")}
          </Anchor>
        </Group>
        {requests.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t(runningServerUrl(urlState) === undefined ? "no-recent-requests-in-tab" : "no-requests-running")}
          </Text>
        ) : null}
        {requests.slice(0, maxShown).map(({ number, at, report, method, path, status, refusal, note }) => (
          <Group key={number} gap="xs" wrap="nowrap">
            <Badge radius="sm" color={status !== undefined && status < 400 ? "teal.9" : "orange.9"}>
              {status ?? "–"}
            </Badge>
            <Text size="sm" truncate>
              <Code>{formatDateTime(at).slice(11)}</Code> {report ?? `${method} ${path}`} {refusal ?? note ?? ""}
            </Text>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
