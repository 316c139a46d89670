import { Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { AuditedDay, AuditedSeries } from "@mockvox/mock-server";
import type { ReactNode } from "react";
import { Disclosure } from "../../controls/disclosure.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import { formatPeriod } from "../overview/period.ts";
import classes from "./audit.module.css";
import { type DayState, formatSeconds, monthsOf, stateOf } from "./audit-model.ts";

/** A mark for each state, because colours do not tell them apart for everyone. */
const marks: Readonly<Record<DayState, string>> = { covered: "✓", doubled: "×2", partial: "½", missing: "–" };

const openMonths = 3;

/** What the requests of one token for one report have read of each day. */
export function SeriesCalendar({ series }: { series: AuditedSeries }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { report, token, server, campaign, requests } = series;
  const months = monthsOf(series);
  const older = months.slice(openMonths);
  return (
    <Paper withBorder p="md" component="article" data-series={report}>
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3} fz="md">
            {report}
          </Title>
          <Text size="sm" c="dimmed">
            {t("audit-series", { requests: formatNumber(language, requests) })}
          </Text>
          <Code>{server}</Code>
          {token === undefined ? null : <Code>{token}</Code>}
          {campaign === undefined ? null : <Code>campaign_id={campaign}</Code>}
        </Group>
        {months.slice(0, openMonths).map(([month, days]) => (
          <Month key={month} month={month} days={days} />
        ))}
        {older.length === 0 ? null : (
          <Disclosure size="xs" showLabel="show-older-months" hideLabel="hide-older-months">
            {older.map(([month, days]) => (
              <Month key={month} month={month} days={days} />
            ))}
          </Disclosure>
        )}
      </Stack>
    </Paper>
  );
}

function Month({ month, days }: { month: string; days: readonly AuditedDay[] }): ReactNode {
  const { language } = useLanguage();
  return (
    <div className={classes.month}>
      <Text size="xs">{formatPeriod(month, language)}</Text>
      <ul className={classes.days}>
        {days.map((day) => (
          <Day key={day.day} day={day} />
        ))}
      </ul>
    </div>
  );
}

function Day({ day }: { day: AuditedDay }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const state = stateOf(day);
  const text = t("audit-day", {
    day: formatPeriod(day.day, language),
    state: t(`audit-${state}`),
    read: formatSeconds(day.readSeconds),
    doubled: formatSeconds(day.doubledSeconds),
    missing: formatSeconds(day.missingSeconds),
  });
  return (
    <li className={`${classes.day} ${classes[state]}`} data-day={day.day} data-state={state} title={text}>
      <span aria-hidden="true">{Number(day.day.slice(8))}</span>
      <span aria-label={text} role="img">
        {marks[state]}
      </span>
    </li>
  );
}

/** What the marks in the calendars mean. */
export function Legend(): ReactNode {
  const t = useTranslate();
  return (
    <Group gap="md">
      {(["covered", "doubled", "partial", "missing"] as const).map((state) => (
        <Group key={state} gap={6}>
          <span className={`${classes.day} ${classes[state]}`} aria-hidden="true">
            {marks[state]}
          </span>
          <Text size="xs">{t(`audit-${state}`)}</Text>
        </Group>
      ))}
    </Group>
  );
}
