import { ActionIcon, Button, Group, Paper, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useRef,
} from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import classes from "./overview.module.css";
import { daysOf, formatPeriod, isMonth, monthOf, type Period, shiftDay, shiftMonth, weekdayOf } from "./period.ts";
import { findReport, useOverview } from "./use-overview.ts";

interface Props {
  period: Period;
  onSelect(period: Period): void;
}

/** The calls through the menus of each day of a month, as a heat map. Selects a day or the whole month. `onSelect` must not change. */
export const MonthCalendar = memo(function MonthCalendar({ period, onSelect }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const month = monthOf(period);
  const { data: latest } = useOverview(month, "diagram_1_2");
  // Rendered in short tasks.
  const data = useDeferredValue(latest);
  const calls = new Map(
    findReport(data, "diagram_1_2")?.parts.flatMap(({ by, key, totals }) =>
      by === "day" ? [[key, totals.calls ?? 0] as const] : [],
    ),
  );
  return (
    <Paper withBorder p="md" component="section" aria-label={t("calendar")}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <ActionIcon
            variant="default"
            aria-label={t("previous-month")}
            onClick={() => onSelect(shiftMonth(month, -1))}
          >
            ‹
          </ActionIcon>
          <Title order={2} fz="md" aria-live="polite">
            {formatPeriod(month, language)}
          </Title>
          <ActionIcon variant="default" aria-label={t("next-month")} onClick={() => onSelect(shiftMonth(month, 1))}>
            ›
          </ActionIcon>
        </Group>
        <DayTable month={month} period={period} calls={calls} onSelect={onSelect} />
        <Text size="xs" c="dimmed">
          {t("calendar-hint")}
        </Text>
        <Button
          size="xs"
          variant={isMonth(period) ? "filled" : "default"}
          aria-pressed={isMonth(period)}
          onClick={() => onSelect(month)}
        >
          {t("whole-month")}
        </Button>
      </Stack>
    </Paper>
  );
});

interface DayTableProps extends Props {
  month: Period;
  calls: ReadonlyMap<Period, number>;
}

/** One day can be reached with the tab key, the others from it with the arrow keys. */
function DayTable({ month, period, calls, onSelect }: DayTableProps): ReactNode {
  const { language } = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const days = daysOf(month);
  const weekday = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  const max = Math.max(1, ...calls.values());
  const reachable = isMonth(period) ? days[0] : period;
  const move = useCallback((event: KeyboardEvent, day: Period): void => {
    const step = arrowSteps[event.key];
    const target = step === undefined ? undefined : shiftDay(day, step);
    const button = table.current?.querySelector<HTMLElement>(`[data-day="${target}"]`);
    if (!button) return;
    event.preventDefault();
    button.focus();
  }, []);
  return (
    <table ref={table} className={classes.calendar}>
      <thead>
        <tr>
          {weekOf("2024-01-01").map((day) => (
            <th key={day} scope="col">
              {weekday.format(Date.parse(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day}>
                {monthOf(day) === month ? (
                  <DayButton
                    day={day}
                    isSelected={day === period}
                    isReachable={day === reachable}
                    calls={calls.get(day)}
                    share={(calls.get(day) ?? 0) / max}
                    onSelect={onSelect}
                    onMove={move}
                  />
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayButtonProps {
  day: Period;
  isSelected: boolean;
  /** Whether the tab key reaches it. */
  isReachable: boolean;
  /** Undefined for a day without data. */
  calls: number | undefined;
  /** Of the most calls of a day in the month, 0 to 1. */
  share: number;
  onSelect(day: Period): void;
  onMove(event: KeyboardEvent, day: Period): void;
}

/** Rendered again only when its day changes: a month has 31 of them. */
const DayButton = memo(function DayButton(props: DayButtonProps): ReactNode {
  const { day, isSelected, isReachable, calls, share, onSelect, onMove } = props;
  const t = useTranslate();
  const { language } = useLanguage();
  return (
    <button
      type="button"
      className={classes.day}
      data-day={day}
      style={{ "--share": share } as CSSProperties}
      aria-pressed={isSelected}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => onSelect(day)}
      onKeyDown={(event) => onMove(event, day)}
    >
      <VisuallyHidden>
        {t("calendar-day", { day: formatPeriod(day, language), calls: formatNumber(language, calls ?? 0) })}
      </VisuallyHidden>
      <span aria-hidden="true">
        <strong>{Number(day.slice(8))}</strong>
        {calls === undefined ? "" : formatNumber(language, calls)}
      </span>
    </button>
  );
});

const arrowSteps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function weekOf(monday: Period): readonly Period[] {
  return Array.from({ length: 7 }, (_, at) => shiftDay(monday, at));
}

/** The weeks from Monday to Sunday that have a day of the month. */
function weeksOf(days: readonly Period[]): readonly (readonly Period[])[] {
  const mondays = new Set(days.map((day) => shiftDay(day, -weekdayOf(day))));
  return [...mondays].map(weekOf);
}
