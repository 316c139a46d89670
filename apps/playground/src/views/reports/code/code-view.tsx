import { Button, CopyButton, Group, ScrollArea, SegmentedControl, Stack, Text } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { reportsPath, vendorUrl } from "@mockvox/spec";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../../language/inline-markdown.tsx";
import { useTranslate } from "../../../language/use-language.tsx";
import { useUrlState } from "../../../link/use-url-state.tsx";
import { runningServerUrl } from "../../../server/connect-mock-server.ts";
import { useMockServer } from "../../../server/use-mock-server.tsx";
import { type ReportRequest, toOutgoingRequest } from "../report-request.ts";
import { HighlightedCode } from "./highlighted-code.tsx";
import { templates } from "./templates.ts";

/** The request as code in the selected language, which is remembered. */
export function CodeView({ request }: { request: ReportRequest }): ReactNode {
  const t = useTranslate();
  const { mock } = useMockServer();
  const { urlState } = useUrlState();
  const [name, setName] = useLocalStorage({
    key: "mockvox-code-language",
    defaultValue: templates[0]?.name ?? "",
    getInitialValueInEffect: false,
  });
  const template = templates.find((known) => known.name === name) ?? templates[0];
  // Before the connection, the page's URL says which mock server it will be.
  const running = mock ? undefined : runningServerUrl(urlState);
  const isRunning = mock?.kind === "running" || running !== undefined;
  const url = mock?.reportsUrl(request.server) ?? new URL(reportsPath, running ?? vendorUrl(request.server)).href;
  const text = template?.write(toOutgoingRequest(request, url, isRunning)) ?? "";
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <ScrollArea type="auto" offsetScrollbars="x">
          <SegmentedControl
            size="xs"
            aria-label={t("programming-language")}
            value={template?.name ?? ""}
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
      <HighlightedCode text={text} language={template?.highlighting ?? "bash"} />
      <Text size="xs" c="dimmed">
        <InlineMarkdown text={t(isRunning ? "token-has-fallback" : "token-not-in-code")} />{" "}
        {isRunning ? "" : t("code-calls-real-server")}
      </Text>
    </Stack>
  );
}
