import { Anchor, Paper, Stack, Text, Title } from "@mantine/core";
import type { Overview } from "@mockvox/mock-server";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import classes from "./overview.module.css";
import { dateRangeOf, type Period } from "./period.ts";
import { type Relation, relationsOf } from "./reconciliation-model.ts";

/** How the figures of the reports fit together, with the reports that each sentence compares. */
export function Reconciliation({ overview, period }: { overview: Overview; period: Period }): ReactNode {
  const t = useTranslate();
  return (
    <Paper withBorder p="md" component="section" aria-label={t("reconciliation")}>
      <Stack gap="xs">
        <Title order={2} fz="md">
          {t("reconciliation")}
        </Title>
        {relationsOf(overview).map((relation) => (
          <RelationLine key={relation.id} relation={relation} period={period} />
        ))}
        <Text size="xs" c="dimmed">
          {t("reconciliation-hint")}
        </Text>
      </Stack>
    </Paper>
  );
}

function RelationLine({ relation, period }: { relation: Relation; period: Period }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { urlState } = useUrlState();
  const texts = Object.fromEntries(
    Object.entries(relation.figures).map(([name, figure]) => [name, formatNumber(language, figure)]),
  );
  const sentence = t(`relation-${relation.id}`, {
    menuCalls: "",
    chosen: "",
    offered: "",
    machines: "",
    calledBack: "",
    calls: "",
    parts: "",
    ...texts,
  });
  return (
    <div className={classes.relation} data-relation={relation.id} data-holds={relation.holds}>
      <Text span c={relation.holds ? "teal" : "orange"} fw={700} aria-label={t(relation.holds ? "fits" : "differs")}>
        {relation.holds ? "✓" : "≠"}
      </Text>
      <Text size="sm">
        {sentence}{" "}
        {relation.reports.map((report) => (
          <Anchor
            key={report}
            fz="xs"
            me={6}
            style={{ display: "inline-block" }}
            href={formatUrlState({
              ...urlState,
              view: "reports",
              report,
              query: { ...dateRangeOf(period), ...(report === "campaign_8" ? { campaign_id: "all" } : {}) },
            })}
          >
            {report}
          </Anchor>
        ))}
      </Text>
    </div>
  );
}
