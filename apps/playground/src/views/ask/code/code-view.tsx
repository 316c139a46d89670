import { Button, Code, CopyButton, Group, ScrollArea, SegmentedControl, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { useUrlState } from "../../../link/use-url-state.tsx";
import { runningServerUrl } from "../../../server/connect-mock-server.ts";
import { reportsPath } from "../../../server/mock-server.ts";
import { useMockServer } from "../../../server/use-mock-server.tsx";
import { type ReportRequest, toOutgoingRequest } from "../report-request.ts";
import { templates } from "./templates.ts";

/** The request as code in the selected language. */
export function CodeView({ request }: { request: ReportRequest }): ReactNode {
  const t = useTranslate();
  const { mock } = useMockServer();
  const { urlState } = useUrlState();
  const [name, setName] = useState(templates[0]?.name ?? "");
  const template = templates.find((known) => known.name === name);
  // Before the connection, the page's URL says which mock server it will be.
  const running = mock ? undefined : runningServerUrl(urlState);
  const isRunning = mock?.kind === "running" || running !== undefined;
  const url =
    mock?.reportsUrl(request.server) ?? new URL(reportsPath, running ?? `https://wv${request.server}.wolkvox.com`).href;
  const text = template?.write(toOutgoingRequest(request, url, isRunning)) ?? "";
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <ScrollArea type="auto" offsetScrollbars="x">
          <SegmentedControl
            size="xs"
            aria-label={t("programming-language")}
            value={name}
            onChange={setName}
            data={templates.map((known) => known.name)}
          />
        </ScrollArea>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? t("copied") : t("copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Code block data-testid="code" tabIndex={0}>
        {text}
      </Code>
      <Text size="xs" c="dimmed">
        {t("token-not-in-code")} {isRunning ? "" : t("code-calls-real-server")}
      </Text>
    </Stack>
  );
}
