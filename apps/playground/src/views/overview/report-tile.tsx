import { Button, Code, Group, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import type { ReportOverview } from "@mockvox/mock-server";
import { limits, type ReportId, reportOf } from "@mockvox/spec";
import { memo, type ReactNode, useId, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { LazyPart } from "../../loading/lazy-part.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import { useDirectory } from "../../server/use-directory.ts";
import type { CodeView } from "../reports/code/code-view.tsx";
import classes from "./overview.module.css";
import { dateRangeOf, isMonth, type Period } from "./period.ts";
import { SmallChart } from "./small-chart.tsx";
import { barsOf, tileOf } from "./tile-model.ts";

async function loadCodeView(): Promise<typeof CodeView> {
  return (await import("../reports/code/code-view.tsx")).CodeView;
}

interface Props {
  report: ReportId;
  period: Period;
  /** Undefined while it is read. */
  sums: ReportOverview | undefined;
}

/** One report of the period: its figures, a small chart, and the ways to its rows. */
export const ReportTile = memo(function ReportTile({ report, period, sums }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { urlState } = useUrlState();
  const { server = "0001" } = urlState;
  const [isCodeOpen, setCodeOpen] = useState(false);
  const codeId = useId();
  const query = { ...dateRangeOf(period), ...(report === "campaign_8" ? { campaign_id: "all" } : {}) };
  const hrefOf = (tab?: "json"): string =>
    formatUrlState({ ...urlState, view: "reports", report, query, run: "on", tab });
  return (
    <Paper withBorder p="md" component="article" aria-label={report} data-report={report}>
      <Stack gap="sm">
        <Group justify="space-between" align="baseline" wrap="nowrap">
          <Title order={3} fz="md">
            {reportOf(report).summary[language]}
          </Title>
          <Code style={{ flexShrink: 0 }}>{report}</Code>
        </Group>
        {sums ? <Sums report={report} period={period} sums={sums} /> : <Skeleton height={160} />}
        <Group gap="xs">
          <Button size="xs" component="a" href={hrefOf()} aria-label={`${t("open-report")}: ${report}`}>
            {t("open-report")}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-expanded={isCodeOpen}
            aria-controls={codeId}
            aria-label={`${t("code")}: ${report}`}
            onClick={() => setCodeOpen(!isCodeOpen)}
          >
            {t("code")}
          </Button>
          <Button
            size="xs"
            variant="default"
            component="a"
            href={hrefOf("json")}
            aria-label={`${t("json")}: ${report}`}
          >
            {t("json")}
          </Button>
        </Group>
        <div id={codeId}>
          {isCodeOpen ? (
            <LazyPart
              load={loadCodeView}
              props={{ request: { report, server, query } }}
              placeholder={<Skeleton height={80} />}
            />
          ) : null}
        </div>
      </Stack>
    </Paper>
  );
});

function Sums({ report, period, sums }: { report: ReportId; period: Period; sums: ReportOverview }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const directory = useDirectory();
  const { figures, bars } = tileOf(report, isMonth(period));
  const isCut = sums.rows > limits.rows.value;
  return (
    <>
      <dl className={classes.figures}>
        {figures.map(({ column, label }) => (
          <div key={column}>
            <dt>{t(label)}</dt>
            <dd data-total={column}>{formatNumber(language, sums.totals[column] ?? 0, 0)}</dd>
          </div>
        ))}
        <div>
          <dt>{t("figure-rows")}</dt>
          <dd data-total="rows">{formatNumber(language, sums.rows)}</dd>
        </div>
      </dl>
      {isCut ? (
        <Text size="sm" c="orange">
          {t("rows-over-limit", { limit: formatNumber(language, limits.rows.value) })}
        </Text>
      ) : null}
      <Text size="xs" c="dimmed">
        {t(bars.label)}
      </Text>
      <SmallChart
        title={t(bars.label)}
        bars={barsOf(sums, bars, directory)}
        isUpright={bars.by === "hour" || bars.by === "day"}
      />
    </>
  );
}
