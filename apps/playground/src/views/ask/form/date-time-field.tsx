import "dayjs/locale/es";
import { InputBase, Popover, Text } from "@mantine/core";
import { InlineDateTimePicker } from "@mantine/dates";
import { type ReactNode, useState } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { toPickerValue, toVendorTime } from "./date-range.ts";
import classes from "./date-time-field.module.css";

/** How a day is highlighted in the calendar: inside the date range, or too far from its other end. */
export type DayHighlight = "inside" | "over-limit" | "none";

interface Props {
  label: string;
  /** The parameter of the request, such as `date_ini`. */
  name: string;
  /** In the vendor's form; an invalid date shows as empty. */
  value: string;
  /** The text below the calendar. */
  hint: string;
  highlightOf(day: string): DayHighlight;
  onChange(second: string): void;
}

/** A field that opens a calendar with a time below it. */
export function DateTimeField({ label, name, value, hint, highlightOf, onChange }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const picked = toPickerValue(value);
  const longDay = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <InputBase
          component="button"
          type="button"
          pointer
          flex={1}
          miw={190}
          label={label}
          description={name}
          onClick={() => setOpen(!isOpen)}
        >
          {picked}
        </InputBase>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <InlineDateTimePicker
          withSeconds
          fullWidth={false}
          hideOutsideDates
          locale={language}
          value={picked || null}
          onChange={(chosen) => chosen && onChange(toVendorTime(chosen))}
          onSubmit={() => setOpen(false)}
          onKeyDown={({ key, target }) => key === "Enter" && target instanceof HTMLInputElement && setOpen(false)}
          getDayProps={(day) => {
            const highlight = highlightOf(day);
            const date = longDay.format(new Date(day));
            return {
              className: classes[highlight] ?? "",
              "aria-label": highlight === "over-limit" ? t("day-over-limit", { date }) : date,
            };
          }}
          ariaLabels={{
            previousMonth: t("previous-month"),
            nextMonth: t("next-month"),
            previousYear: t("previous-year"),
            nextYear: t("next-year"),
            previousDecade: t("previous-decade"),
            nextDecade: t("next-decade"),
          }}
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
      </Popover.Dropdown>
    </Popover>
  );
}
