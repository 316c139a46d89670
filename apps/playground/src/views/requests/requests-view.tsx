import { Alert, Group, Loader, Stack, Text, TextInput } from "@mantine/core";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { filterRequests } from "./filter-requests.ts";
import { RequestDrawer } from "./request-drawer.tsx";
import { RequestTable } from "./request-table.tsx";
import { useRequestList } from "./use-request-list.ts";

/** The requests that the mock server receives from any program, live. */
export function RequestsView(): ReactNode {
  const t = useTranslate();
  const { requests, isConnected, state } = useRequestList();
  const [text, setText] = useState("");
  const [opened, setOpened] = useState<(typeof requests)[number]>();
  const shown = useMemo(() => filterRequests(requests, text), [requests, text]);
  if (state === "failed") return null;
  if (state !== "ready") return <Loader aria-label={t("starting-mock-server")} />;
  return (
    <Stack>
      {isConnected ? null : (
        <Alert color="orange" role="status">
          {t("live-feed-lost")}
        </Alert>
      )}
      <Group>
        <TextInput
          flex={1}
          aria-label={t("filter-requests")}
          placeholder={t("filter-requests-hint")}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Text size="sm" c="dimmed" role="status">
          {t("shown-of-all", { shown: shown.length, all: requests.length })}
        </Text>
      </Group>
      {requests.length === 0 ? (
        <Text c="dimmed">{t("no-requests-yet")}</Text>
      ) : (
        <RequestTable requests={shown} onOpen={setOpened} />
      )}
      <RequestDrawer request={opened} onClose={() => setOpened(undefined)} />
    </Stack>
  );
}
