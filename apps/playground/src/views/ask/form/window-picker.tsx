import { Group, Progress, Stack, Text } from "@mantine/core";
import { limits } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useSay } from "../../../language/use-language.tsx";
import { type DayLook, SecondPicker } from "./second-picker.tsx";
import { earliestFor, latestFor, lengthOf, onDay, toPicked } from "./window.ts";

interface Props {
  ini: string;
  end: string;
  onChange(change: { date_ini?: string; date_end?: string }): void;
}

const longest = limits.windowDays.value;

/** The window's two ends, and how much of the allowed length it takes. Days beyond the limit are struck through, not forbidden. */
export function WindowPicker({ ini, end, onChange }: Props): ReactNode {
  const say = useSay();
  const [latest, earliest] = [toPicked(latestFor(ini)), toPicked(earliestFor(end))];
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-start">
        <SecondPicker
          label={say({ en: "From (GMT-5)", es: "Desde (GMT-5)" })}
          name="date_ini"
          value={ini}
          hint={
            earliest &&
            say({
              en: `A window has ${longest} days at most: for this end it begins at ${earliest} or later. Days struck through are refused.`,
              es: `Un rango tiene ${longest} días como máximo: con este final empieza el ${earliest} o después. Los días tachados se rechazan.`,
            })
          }
          lookOf={(day) => lookOf(onDay(day, ini), end)}
          onChange={(second) => onChange({ date_ini: second })}
        />
        <SecondPicker
          label={say({ en: "To (GMT-5)", es: "Hasta (GMT-5)" })}
          name="date_end"
          value={end}
          hint={
            latest &&
            say({
              en: `A window has ${longest} days at most: from this beginning it reaches until ${latest}. Days struck through are refused.`,
              es: `Un rango tiene ${longest} días como máximo: con este inicio llega hasta el ${latest}. Los días tachados se rechazan.`,
            })
          }
          lookOf={(day) => lookOf(ini, onDay(day, end))}
          onChange={(second) => onChange({ date_end: second })}
        />
      </Group>
      <WindowLength ini={ini} end={end} />
    </Stack>
  );
}

/** Of a day that would be an end: whether the window would then be refused. */
function lookOf(ini: string, end: string): DayLook {
  const length = lengthOf(ini, end);
  if (!length) return "plain";
  return length.isTooLong || length.isReversed ? "beyond" : "inside";
}

function WindowLength({ ini, end }: Pick<Props, "ini" | "end">): ReactNode {
  const say = useSay();
  const length = lengthOf(ini, end);
  if (!length) return null;
  const isRefused = length.isTooLong || length.isReversed;
  const days = length.days.toFixed(1).replace(/\.0$/, "");
  const label = say({ en: `${days} of ${longest} days`, es: `${days} de ${longest} días` });
  const why = length.isReversed
    ? say({
        en: "The end lies before the beginning: it will be refused.",
        es: "El final está antes del inicio: se rechazará.",
      })
    : say({ en: "Longer than the limit: it will be refused.", es: "Supera el límite: se rechazará." });
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress
        flex={1}
        value={Math.min(100, Math.max(0, (length.days / longest) * 100))}
        color={isRefused ? "red" : "teal"}
        aria-label={label}
      />
      <Text size="xs" c={isRefused ? "red" : "dimmed"} role="status">
        {label}
        {isRefused ? `. ${why}` : ""}
      </Text>
    </Group>
  );
}
