import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { LazyPart } from "../../../loading/lazy-part.tsx";
import type { Calendar, DayHighlight } from "./calendar.tsx";
import { parseTypedTime, toPickerValue } from "./date-range.ts";

interface Props {
  label: string;
  /** The parameter of the request, such as `date_ini`. */
  name: string;
  /** In the vendor's form. An invalid date is shown and sent as it is. */
  value: string;
  /** The time of a date that is typed without one: the first or the last second of the day. */
  defaultTime: "first" | "last";
  /** The text below the calendar. */
  hint: string;
  highlightOf(day: string): DayHighlight;
  onChange(second: string): void;
}

async function loadCalendar(): Promise<typeof Calendar> {
  return (await import("./calendar.tsx")).Calendar;
}

/** A field for a date and time that can be typed, pasted in many forms, or picked in a calendar. */
export function DateTimeField({ label, name, value, defaultTime, hint, highlightOf, onChange }: Props): ReactNode {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  // While it has the focus, the field keeps what is typed.
  const [typed, setTyped] = useState<string>();
  const picked = toPickerValue(value);
  const shown = typed ?? (picked === "" ? value : picked);
  const isValid = picked !== "" || value === "";
  return (
    <TextInput
      flex={1}
      miw={210}
      label={label}
      description={name}
      error={isValid ? null : t("date-invalid")}
      value={shown}
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parseTypedTime(currentTarget.value, defaultTime) ?? currentTarget.value.trim());
      }}
      onBlur={() => setTyped(undefined)}
      rightSection={
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray.7"
              aria-label={t("open-calendar", { field: label })}
              onClick={() => setOpen(!isOpen)}
            >
              <span aria-hidden="true">▾</span>
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={label}>
            <LazyPart
              load={loadCalendar}
              props={{ value, hint, highlightOf, onChange, onDone: () => setOpen(false) }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
