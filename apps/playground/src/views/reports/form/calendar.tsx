import "@mantine/dates/styles.css";
import "dayjs/locale/es";
import { Text } from "@mantine/core";
import { InlineDateTimePicker } from "@mantine/dates";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import type { Translate } from "../../../messages/translate.ts";
import classes from "./calendar.module.css";
import { toPickerValue, toVendorTime } from "./date-range.ts";

/** How a day is highlighted in the calendar: inside the date range, or too far from its other end. */
export type DayHighlight = "inside" | "over-limit" | "none";

interface Props {
  /** In the vendor's form; an invalid date shows as none. */
  value: string;
  /** The text below the calendar. */
  hint: string;
  highlightOf(day: string): DayHighlight;
  onChange(second: string): void;
  onDone(): void;
}

/** A calendar with a time below it. */
export function Calendar({ value, hint, highlightOf, onChange, onDone }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const longDay = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const picked = toPickerValue(value);
  return (
    <>
      <InlineDateTimePicker
        withSeconds
        fullWidth={false}
        hideOutsideDates
        locale={language}
        value={picked || null}
        onChange={(chosen) => chosen && onChange(toVendorTime(chosen))}
        onSubmit={onDone}
        onKeyDown={({ key, target }) => key === "Enter" && target instanceof HTMLInputElement && onDone()}
        getDayProps={(day) => {
          const highlight = highlightOf(day);
          const date = longDay.format(new Date(day));
          return {
            className: [classes.day, classes[highlight]].filter(Boolean).join(" "),
            "aria-label": highlight === "over-limit" ? t("day-over-limit", { date }) : date,
          };
        }}
        ariaLabels={calendarLabels(t)}
        timePickerProps={{
          hoursInputLabel: t("hours"),
          minutesInputLabel: t("minutes"),
          secondsInputLabel: t("seconds"),
        }}
        submitButtonProps={{ "aria-label": t("done") }}
      />
      <Text size="xs" c="dimmed" mt="xs" className={classes.hint}>
        {hint}
      </Text>
    </>
  );
}

function calendarLabels(t: Translate): Record<string, string> {
  return {
    previousMonth: t("previous-month"),
    nextMonth: t("next-month"),
    previousYear: t("previous-year"),
    nextYear: t("next-year"),
    previousDecade: t("previous-decade"),
    nextDecade: t("next-decade"),
  };
}
