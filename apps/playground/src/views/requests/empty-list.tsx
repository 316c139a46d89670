import { Button, Code, CopyButton, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { useMockTime } from "../../server/use-mock-time.ts";
import { curl } from "../reports/code/curl.ts";
import { yesterday } from "../reports/form/date-range.ts";
import { toOutgoingRequest } from "../reports/report-request.ts";

/** Says how to get requests into the list: from any program for a running server, from this page for the one in this tab. */
export function EmptyList(): ReactNode {
  const t = useTranslate();
  const { mock } = useMockServer();
  const { urlState, navigate } = useUrlState();
  const now = useMockTime();
  if (mock?.kind !== "running") {
    return (
      <Stack align="flex-start">
        <Text c="dimmed">{t("no-requests-in-tab")}</Text>
        <Button variant="default" onClick={() => navigate({ view: "reports" })}>
          {t("open-reports")}
        </Button>
      </Stack>
    );
  }
  const server = urlState.server ?? "0001";
  const request = { report: "diagram_13", server, query: yesterday(now) };
  const line = curl.write(toOutgoingRequest(request, mock.reportsUrl(server), true)).replaceAll(" \\\n ", "");
  return (
    <Stack gap="xs">
      <Text c="dimmed">{t("no-requests-yet", { url: new URL(mock.reportsUrl(server)).origin })}</Text>
      <Group align="flex-start" wrap="nowrap">
        <Code block flex={1} tabIndex={0} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {line}
        </Code>
        <CopyButton value={line}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("copied") : t("copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
