import { Button, Group, NumberInput, Progress, Stack, Text } from "@mantine/core";
import type { Usage } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useLanguage, useSay } from "../../language/use-language.tsx";
import { Panel } from "./panel.tsx";
import type { Limits } from "./use-reading.ts";

/** The slots in use and the quota left, as gauges. */
export function Gauges({ usage, turn }: { usage: Usage; turn: Limits["turn"] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [units, setUnits] = useState(1000);
  const number = new Intl.NumberFormat(language);
  const { slots, quota } = usage;
  return (
    <Panel title={say({ en: "Slots and quota of your token", es: "Cupos y cuota de su token" })}>
      <Gauge
        name={say({ en: "Requests in flight", es: "Peticiones en curso" })}
        value={`${slots.used} / ${slots.of}`}
        share={slots.used / slots.of}
        isFull={slots.used >= slots.of}
      />
      <Gauge
        name={say({ en: "Quota left today", es: "Cuota restante hoy" })}
        value={`${number.format(quota.left)} / ${number.format(quota.of)}`}
        share={quota.left / quota.of}
        isFull={quota.left === 0}
      />
      <Group align="flex-end" gap="xs">
        <NumberInput
          size="xs"
          maw={120}
          label={say({ en: "Units", es: "Unidades" })}
          min={1}
          value={units}
          onChange={(value) => setUnits(Number(value) || 1)}
        />
        <Button size="xs" variant="default" onClick={() => turn((controls) => controls.spendQuota(units))}>
          {say({ en: "Spend", es: "Gastar" })}
        </Button>
        <Button size="xs" variant="default" onClick={() => turn((controls) => controls.spendQuota(quota.of))}>
          {say({ en: "Spend all", es: "Gastar todo" })}
        </Button>
        <Button size="xs" variant="default" onClick={() => turn((controls) => controls.resetQuota())}>
          {say({ en: "Fill", es: "Llenar" })}
        </Button>
      </Group>
    </Panel>
  );
}

function Gauge({
  name,
  value,
  share,
  isFull,
}: {
  name: string;
  value: string;
  share: number;
  isFull: boolean;
}): ReactNode {
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm">{name}</Text>
        <Text size="sm" fw={600} data-gauge={name}>
          {value}
        </Text>
      </Group>
      <Progress value={share * 100} color={isFull ? "red" : "teal"} aria-label={`${name}: ${value}`} size="lg" />
    </Stack>
  );
}
