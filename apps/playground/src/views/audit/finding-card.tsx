import { Anchor, Badge, Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { AuditFinding, Cost } from "@mockvox/mock-server";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import { costsOf } from "./audit-model.ts";

const colors: Readonly<Record<AuditFinding["severity"], string>> = {
  loss: "red.9",
  doubling: "orange.9",
  wrong: "red.9",
  waste: "orange.9",
  information: "gray.7",
};

const maxRanges = 3;

/** What is wrong, what it cost, and what to do about it. */
export function FindingCard({ finding }: { finding: AuditFinding }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { severity, title, advice, report, token, campaign } = finding;
  return (
    <Paper withBorder p="md" component="article" data-finding={finding.id}>
      <Stack gap="xs">
        <Group gap="xs">
          <Badge radius="sm" color={colors[severity]}>
            {t(`severity-${severity}`)}
          </Badge>
          <Title order={3} fz="sm">
            <InlineMarkdown text={title[language]} />
          </Title>
        </Group>
        <Group gap="xs">
          <Code>{report}</Code>
          {token === undefined ? null : <Code>{token}</Code>}
          {campaign === undefined ? null : <Code>campaign_id={campaign}</Code>}
        </Group>
        <Costs finding={finding} />
        <Text size="sm">
          <Text span fw={600}>
            {t("what-to-do")}
          </Text>{" "}
          <InlineMarkdown text={advice[language]} />
        </Text>
        <Ranges finding={finding} />
      </Stack>
    </Paper>
  );
}

function Costs({ finding }: { finding: AuditFinding }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { urlState } = useUrlState();
  const describe = ({ rows, totals, isExact }: Cost): string => {
    const figures = Object.entries(totals).filter(([, total]) => total !== 0);
    const ofRows = rows > 0 || figures.length === 0 ? [t("cost-rows", { rows: formatNumber(language, rows) })] : [];
    const parts = [...ofRows, ...figures.map(([name, sum]) => `${name} ${formatNumber(language, sum, 3)}`)];
    return isExact ? parts.join(", ") : t("cost-at-least", { cost: parts.join(", ") });
  };
  return costsOf(finding).map(({ answer, cost }) => (
    <Text key={answer ?? "both"} size="sm">
      {t("cost")}: <strong>{describe(cost)}</strong>{" "}
      {answer === undefined ? null : (
        <>
          {t("cost-under-answer")}{" "}
          <Anchor fz="sm" href={formatUrlState({ ...urlState, view: "claims", claim: "window-end" })}>
            window-end = {answer}
          </Anchor>
        </>
      )}
    </Text>
  ));
}

/** The first date ranges concerned, as links that open the report for them. */
function Ranges({ finding: { report, campaign, ranges, rangeCount } }: { finding: AuditFinding }): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  if (ranges.length === 0) return null;
  return (
    <Group gap="xs">
      {ranges.slice(0, maxRanges).map(({ from, to }) => (
        <Anchor
          key={from}
          fz="xs"
          ff="monospace"
          style={{ overflowWrap: "anywhere" }}
          href={formatUrlState({
            ...urlState,
            view: "reports",
            report,
            query: { date_ini: from, date_end: to, ...(campaign === undefined ? {} : { campaign_id: campaign }) },
          })}
        >
          {from} … {to}
        </Anchor>
      ))}
      {rangeCount > maxRanges ? (
        <Text size="xs" c="dimmed">
          {t("more-ranges", { count: rangeCount - maxRanges })}
        </Text>
      ) : null}
    </Group>
  );
}
