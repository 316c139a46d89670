import { Button, Group, NumberInput, Progress, Stack, Text } from "@mantine/core";
import type { TenantUsage } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { Panel } from "./panel.tsx";
import type { MockStatusState } from "./use-mock-status.ts";

/** Concurrency slots in use and quota left, as gauges. */
export function UsagePanel({
  usage,
  runControl,
}: {
  usage: TenantUsage;
  runControl: MockStatusState["runControl"];
}): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [requests, setRequests] = useState(1000);
  const number = new Intl.NumberFormat(language);
  const { slots, quota } = usage;
  return (
    <Panel title={t("token-usage")}>
      <Gauge
        name={t("requests-in-flight")}
        value={`${slots.used} / ${slots.of}`}
        share={slots.used / slots.of}
        isFull={slots.used >= slots.of}
      />
      <Gauge
        name={t("quota-left-today")}
        value={`${number.format(quota.left)} / ${number.format(quota.of)}`}
        share={quota.left / quota.of}
        isFull={quota.left === 0}
      />
      <Group align="flex-end" gap="xs">
        <NumberInput
          size="xs"
          maw={120}
          label={t("requests")}
          min={1}
          value={requests}
          onChange={(value) => setRequests(Number(value) || 1)}
        />
        <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.spendQuota(requests))}>
          {t("use-up")}
        </Button>
        <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.spendQuota(quota.of))}>
          {t("use-up-all")}
        </Button>
        <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.resetQuota())}>
          {t("reset-quota")}
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
