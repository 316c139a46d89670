import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { limits } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { formatNumber } from "../../../messages/format-number.ts";
import type { DayHighlight } from "./calendar.tsx";
import {
  dateRangePresets,
  earliestStart,
  latestEnd,
  measureDateRange,
  moveToDay,
  toPickerValue,
} from "./date-range.ts";
import { DateTimeField } from "./date-time-field.tsx";

interface Props {
  ini: string;
  end: string;
  /** The time of the mock clock, epoch milliseconds, for the presets. */
  now: number;
  onChange(change: { date_ini?: string; date_end?: string }): void;
}

const maxDays = limits.windowDays.value;

/** Start and end of the date range, and how much of the maximum it covers. Days over the limit are struck through, but selectable. */
export function DateRangePicker({ ini, end, now, onChange }: Props): ReactNode {
  const t = useTranslate();
  const [latest, earliest] = [toPickerValue(latestEnd(ini)), toPickerValue(earliestStart(end))];
  return (
    <Stack gap={6}>
      <Group gap="sm" align="flex-start">
        <DateTimeField
          label={t("from-date")}
          name="date_ini"
          value={ini}
          defaultTime="first"
          hint={earliest && t("earliest-start", { days: maxDays, date: earliest })}
          highlightOf={(day) => highlightOf(moveToDay(day, ini), end)}
          onChange={(second) => onChange({ date_ini: second })}
        />
        <DateTimeField
          label={t("to-date")}
          name="date_end"
          value={end}
          defaultTime="last"
          hint={latest && t("latest-end", { days: maxDays, date: latest })}
          highlightOf={(day) => highlightOf(ini, moveToDay(day, end))}
          onChange={(second) => onChange({ date_end: second })}
        />
      </Group>
      <Group gap={6} role="group" aria-label={t("date-range-presets")}>
        {dateRangePresets(now).map(({ id, date_ini, date_end }) => (
          <Button
            key={id}
            size="compact-xs"
            variant={ini === date_ini && end === date_end ? "light" : "default"}
            aria-pressed={ini === date_ini && end === date_end}
            onClick={() => onChange({ date_ini, date_end })}
          >
            {t(id)}
          </Button>
        ))}
        <DateRangeMeter ini={ini} end={end} />
      </Group>
    </Stack>
  );
}

/** The highlight of a day that would be one of the ends: whether the server would reject that range. */
function highlightOf(ini: string, end: string): DayHighlight {
  const length = measureDateRange(ini, end);
  if (!length) return "none";
  return length.isTooLong || length.isReversed ? "over-limit" : "inside";
}

function DateRangeMeter({ ini, end }: Pick<Props, "ini" | "end">): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const length = measureDateRange(ini, end);
  if (!length) return null;
  const isInvalid = length.isTooLong || length.isReversed;
  const days = formatNumber(language, length.days);
  const label = t("date-range-length", { days, max: maxDays });
  const reason = length.isReversed ? t("date-range-reversed") : t("date-range-too-long", { max: maxDays });
  return (
    <Group gap="sm" flex={1} miw={240}>
      <Progress
        flex={1}
        miw={80}
        value={Math.min(100, Math.max(0, (length.days / maxDays) * 100))}
        color={isInvalid ? "red" : "teal"}
        aria-label={label}
      />
      <Text size="xs" c={isInvalid ? "red" : "dimmed"} role="status">
        {label}
        {isInvalid ? `. ${reason}` : ""}
      </Text>
    </Group>
  );
}
