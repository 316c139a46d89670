import "dayjs/locale/es";
import { InputBase, Popover, Text } from "@mantine/core";
import { InlineDateTimePicker } from "@mantine/dates";
import { type ReactNode, useState } from "react";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import classes from "./second-picker.module.css";
import { toPicked, toVendorSecond } from "./window.ts";

/** How a day looks in the calendar: inside the window, or further from its other end than a window may be. */
export type DayLook = "inside" | "beyond" | "plain";

interface Props {
  label: string;
  /** The parameter that it fills. */
  name: string;
  /** As the vendor takes it; what is no second shows nothing. */
  value: string;
  /** What is said below the calendar. */
  hint: string;
  lookOf(day: string): DayLook;
  onChange(second: string): void;
}

/** A field that opens a calendar with a time below it. */
export function SecondPicker({ label, name, value, hint, lookOf, onChange }: Props): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const picked = toPicked(value);
  const longDay = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const beyond = say({ en: "beyond the limit", es: "fuera del límite" });
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
          onChange={(chosen) => chosen && onChange(toVendorSecond(chosen))}
          onSubmit={() => setOpen(false)}
          onKeyDown={({ key, target }) => key === "Enter" && target instanceof HTMLInputElement && setOpen(false)}
          getDayProps={(day) => {
            const look = lookOf(day);
            const date = longDay.format(new Date(day));
            return { className: classes[look] ?? "", "aria-label": look === "beyond" ? `${date}, ${beyond}` : date };
          }}
          ariaLabels={{
            previousMonth: say({ en: "Previous month", es: "Mes anterior" }),
            nextMonth: say({ en: "Next month", es: "Mes siguiente" }),
            previousYear: say({ en: "Previous year", es: "Año anterior" }),
            nextYear: say({ en: "Next year", es: "Año siguiente" }),
            previousDecade: say({ en: "Previous decade", es: "Década anterior" }),
            nextDecade: say({ en: "Next decade", es: "Década siguiente" }),
          }}
          timePickerProps={{
            hoursInputLabel: say({ en: "Hours", es: "Horas" }),
            minutesInputLabel: say({ en: "Minutes", es: "Minutos" }),
            secondsInputLabel: say({ en: "Seconds", es: "Segundos" }),
          }}
          submitButtonProps={{ "aria-label": say({ en: "Done", es: "Listo" }) }}
        />
        <Text size="xs" c="dimmed" mt="xs" className={classes.hint}>
          {hint}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
