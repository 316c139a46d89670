import { Group, Progress, Stack, Text } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";
import { limits } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import { lengthOf, toPicked, toVendorSecond } from "./window.ts";

interface Props {
  ini: string;
  end: string;
  onChange(change: { date_ini?: string; date_end?: string }): void;
}

const longest = limits.windowDays.value;

/** The window's two ends, and how much of the allowed length it takes. Days out of reach are dimmed, not forbidden. */
export function WindowPicker({ ini, end, onChange }: Props): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const common = { withSeconds: true, valueFormat: "YYYY-MM-DD HH:mm:ss", flex: 1, miw: 190, locale: language };
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-start">
        <DateTimePicker
          {...common}
          label={say({ en: "From (GMT-5)", es: "Desde (GMT-5)" })}
          description="date_ini"
          value={toPicked(ini) || null}
          onChange={(picked) => picked && onChange({ date_ini: toVendorSecond(picked) })}
        />
        <DateTimePicker
          {...common}
          label={say({ en: "To (GMT-5)", es: "Hasta (GMT-5)" })}
          description="date_end"
          value={toPicked(end) || null}
          onChange={(picked) => picked && onChange({ date_end: toVendorSecond(picked) })}
          getDayProps={(day) => (isOutOfReach(ini, day) ? { style: { opacity: 0.35 } } : {})}
        />
      </Group>
      <WindowLength ini={ini} end={end} />
    </Stack>
  );
}

function isOutOfReach(ini: string, day: string): boolean {
  const length = lengthOf(ini, toVendorSecond(`${day} 00:00:00`));
  return length !== undefined && (length.isTooLong || length.days < -1);
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
