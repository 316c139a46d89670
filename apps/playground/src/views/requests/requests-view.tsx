import { Alert, Loader, Stack, Text } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { importPart, LazyPart } from "../../loading/lazy-part.tsx";
import { usePreload } from "../../loading/use-preload.ts";
import { EmptyList } from "./empty-list.tsx";
import { ListToolbar } from "./list-toolbar.tsx";
import type { NumberedRequest } from "./request-buffer.ts";
import type { RequestDrawer } from "./request-drawer.tsx";
import { filterRequests, noFilter } from "./request-model.ts";
import { RequestTable } from "./request-table.tsx";
import { useRequestList } from "./use-request-list.ts";

async function loadDrawer(): Promise<typeof RequestDrawer> {
  return (await import("./request-drawer.tsx")).RequestDrawer;
}

function preload(): Promise<unknown> {
  return importPart(loadDrawer);
}

/** The requests that the mock server receives from any program, live. */
export function RequestsView(): ReactNode {
  const t = useTranslate();
  const list = useRequestList();
  const { requests, isConnected, state } = list;
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<NumberedRequest>();
  const shown = useMemo(() => filterRequests(requests, filter), [requests, filter]);
  const close = useCallback(() => setOpened(undefined), []);
  usePreload(preload);
  const [needsDrawer, setNeedsDrawer] = useState(false);
  if (opened && !needsDrawer) setNeedsDrawer(true);
  if (state === "failed") return null;
  if (state !== "ready") return <Loader aria-label={t("starting-mock-server")} />;
  return (
    <Stack gap="sm">
      {isConnected ? null : (
        <Alert color="orange" role="status">
          {t("live-feed-lost")}
        </Alert>
      )}
      <ListToolbar list={list} shown={shown} filter={filter} onFilterChange={setFilter} />
      {requests.length === 0 ? (
        <EmptyList />
      ) : shown.length === 0 ? (
        <Text c="dimmed">{t("no-request-matches")}</Text>
      ) : (
        <RequestTable requests={shown} onOpen={setOpened} />
      )}
      {needsDrawer ? (
        <LazyPart load={loadDrawer} props={{ request: opened, all: requests, onOpen: setOpened, onClose: close }} />
      ) : null}
    </Stack>
  );
}
