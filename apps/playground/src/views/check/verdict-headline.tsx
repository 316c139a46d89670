import { Alert, Text, Title } from "@mantine/core";
import type { ContractReport } from "@mockvox/contract";
import { headlineOf, type ReportOutcome, summarize } from "@mockvox/contract/reports";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";

const colors: Readonly<Record<ReportOutcome, string>> = {
  "setup-failed": "red",
  breaking: "red",
  warning: "orange",
  inconclusive: "yellow",
  passed: "teal",
};

/** The verdict on the whole server in one sentence, and the figures behind it. */
export function VerdictHeadline({ report }: { report: ContractReport }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const summary = summarize(report);
  const { passed, failed, inconclusive, skipped } = summary.statusCounts;
  const seconds = (Date.parse(report.endedAt) - Date.parse(report.startedAt)) / 1000;
  return (
    <Alert
      color={colors[summary.outcome]}
      title={
        <Title order={2} fz="inherit" fw="inherit" lh="inherit">
          {headlineOf(report, summary)[language]}
        </Title>
      }
      role="status"
      data-testid="headline"
    >
      <Text size="sm">
        {t("run-counts", { passed, checks: report.verdicts.length, failed, inconclusive, skipped })}{" "}
        {t("run-cost", { requests: report.requests.sent, seconds: formatNumber(language, seconds) })}
      </Text>
      {report.stopped ? (
        <Text size="sm">
          <InlineMarkdown text={report.stopped.reason[language]} />
        </Text>
      ) : null}
    </Alert>
  );
}
