import { Alert, Button, Code, CopyButton, Group, Loader, Paper, Stack, Text, Title } from "@mantine/core";
import type { AuditReport } from "@mockvox/mock-server";
import type { ReactNode } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { keyOf } from "./audit-model.ts";
import { FindingCard } from "./finding-card.tsx";
import { Legend, SeriesCalendar } from "./series-calendar.tsx";
import { useAudit } from "./use-audit.ts";

/** What the requests of all programs have missed, doubled or truncated. */
export function AuditView(): ReactNode {
  const t = useTranslate();
  const { state } = useMockServer();
  const { urlState } = useUrlState();
  const { data, error } = useAudit();
  if (state === "failed") return null;
  const isStarted = state === "ready" || runningServerUrl(urlState) !== undefined;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("audit-intro")}
      </Text>
      {error ? (
        <Alert color="red" role="alert">
          <ErrorText error={error} />
        </Alert>
      ) : null}
      {isStarted && !data && !error ? <Loader aria-label={t("audit")} /> : null}
      {!isStarted || data?.series.length === 0 ? <NothingToJudge /> : null}
      {data && data.series.length > 0 ? <Judgement report={data} /> : null}
    </Stack>
  );
}

function Judgement({ report: { findings, notes, series, droppedRequests } }: { report: AuditReport }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const requests = series.reduce((sum, each) => sum + each.requests, 0);
  return (
    <>
      <div role="status" data-testid="verdict">
        <Title order={2} fz="md" fw={600}>
          {findings.length === 0
            ? t("audit-no-findings", { requests: formatNumber(language, requests) })
            : t("audit-findings", { count: findings.length, requests: formatNumber(language, requests) })}
        </Title>
      </div>
      {droppedRequests > 0 ? (
        <Text size="sm">{t("audit-dropped", { requests: formatNumber(language, droppedRequests) })}</Text>
      ) : null}
      {findings.map((finding, at) => (
        <FindingCard
          key={`${keyOf(finding)} ${finding.id} ${finding.cause} ${finding.ranges[0]?.from ?? at}`}
          finding={finding}
        />
      ))}
      <Title order={2} fz="md">
        {t("audit-calendar")}
      </Title>
      <Legend />
      {series.map((each) => (
        <SeriesCalendar key={keyOf(each)} series={each} />
      ))}
      {notes.length === 0 ? null : (
        <>
          <Title order={2} fz="md">
            {t("audit-notes")}
          </Title>
          {notes.map((finding, at) => (
            <FindingCard key={`${keyOf(finding)} ${finding.id} ${finding.ranges[0]?.from ?? at}`} finding={finding} />
          ))}
        </>
      )}
    </>
  );
}

/** Says how to get an audit. */
function NothingToJudge(): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const isRunning = runningServerUrl(urlState) !== undefined;
  const command = "mockvox run --audit -- python nightly.py";
  return (
    <Paper withBorder p="md" data-testid="nothing-to-judge">
      <Stack gap="sm" align="flex-start">
        <Title order={2} fz="md">
          {t("audit-empty")}
        </Title>
        <Text size="sm">
          <InlineMarkdown text={t(isRunning ? "audit-empty-running" : "audit-empty-tab")} />
        </Text>
        <Button size="xs" variant="default" component="a" href={formatUrlState({ ...urlState, view: "reports" })}>
          {t("try-a-report")}
        </Button>
        <Text size="sm">{t("audit-empty-command")}</Text>
        <Group gap="xs">
          <Code style={{ overflowWrap: "anywhere" }}>{command}</Code>
          <CopyButton value={command}>
            {({ copied, copy }) => (
              <Button size="compact-xs" variant="default" onClick={copy}>
                {t(copied ? "copied" : "copy")}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Paper>
  );
}
