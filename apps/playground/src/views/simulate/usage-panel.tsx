import { Button, Group, NumberInput, Progress, Stack, Text } from "@mantine/core";
import type { TenantUsage } from "@mockvox/mock-server";
import { advice } from "@mockvox/spec";
import { type ReactNode, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import type { Scope } from "../../server/use-mock-status.ts";
import { Panel } from "./panel.tsx";
import type { RunControl } from "./use-controls.ts";

/** Concurrency slots in use and quota left, as gauges. */
export function UsagePanel({
  usage,
  token,
  scope,
  runControl,
}: {
  usage: TenantUsage;
  token: string;
  scope: Scope;
  runControl: RunControl;
}): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [requests, setRequests] = useState(1000);
  const { slots, quota } = usage;
  return (
    <Panel title={t("token-usage", { token })} {...(scope === "all" ? { hint: t("usage-scope-all") } : {})}>
      <Gauge
        name={t("requests-in-flight")}
        value={`${slots.used} / ${slots.of}`}
        share={slots.used / slots.of}
        isFull={slots.used >= slots.of}
      />
      <Gauge
        name={t("quota-left-today")}
        value={`${formatNumber(language, quota.left)} / ${formatNumber(language, quota.of)}`}
        share={quota.left / quota.of}
        isFull={quota.left === 0}
      />
      <Text size="xs" c="dimmed">
        {t("vendor-advice", { minutes: advice.pollInterval.value })}
      </Text>
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
