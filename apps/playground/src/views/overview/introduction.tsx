import { Button, Code, CopyButton, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { reportsPath } from "@mockvox/spec";
import { memo, type ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { dateRangeOf, type Period } from "./period.ts";

/** What this is, and the first thing to do with it. */
export const Introduction = memo(function Introduction({ period }: { period: Period }): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const running = runningServerUrl(urlState);
  const command = running === undefined ? "mockvox serve" : firstRequest(running, period);
  const query = dateRangeOf(period);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="introduction">
      <Stack gap="sm">
        <Title order={2} fz="lg" id="introduction">
          {t("introduction-title")}
        </Title>
        <Text size="sm">{t("introduction")}</Text>
        <Text size="sm">
          <InlineMarkdown text={t(running === undefined ? "introduction-tab" : "introduction-running")} />
        </Text>
        <Code block tabIndex={0} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {command}
        </Code>
        <Group gap="xs">
          <CopyButton value={command}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {t(copied ? "copied" : "copy")}
              </Button>
            )}
          </CopyButton>
          <Button
            size="xs"
            component="a"
            href={formatUrlState({ ...urlState, view: "reports", report: "diagram_13", query })}
          >
            {t("try-a-report")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
});

function firstRequest(running: string, period: Period): string {
  const parameters = new URLSearchParams({ api: "diagram_13", ...dateRangeOf(period) });
  return `curl -H 'wolkvox-token: demo' '${new URL(running).origin}${reportsPath}?${parameters}'`;
}
