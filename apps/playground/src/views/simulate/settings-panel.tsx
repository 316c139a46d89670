import { Button, Group, NumberInput, Switch, Text } from "@mantine/core";
import type { TenantSettings } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import type { Scope } from "../../server/use-mock-status.ts";
import { Panel } from "./panel.tsx";
import type { RunControl } from "./use-controls.ts";

const nightlyWindow = { from: "02:00", to: "03:00" };
const presets = [0, 500, 5000, 61_000];

/** A latency that is not a number of milliseconds of the mock clock. */
function LatencyNote({ latency }: Pick<TenantSettings, "latency">): ReactNode {
  const t = useTranslate();
  if (typeof latency === "number") return null;
  const note =
    "realMs" in latency
      ? t("real-latency", { milliseconds: latency.realMs })
      : t("random-latency", { latency: JSON.stringify(latency) });
  return <Text size="sm">{note}</Text>;
}

/** The latency of responses, and the nightly maintenance. */
export function SettingsPanel({
  settings,
  token,
  scope,
  runControl,
}: {
  settings: TenantSettings;
  token: string;
  scope: Scope;
  runControl: RunControl;
}): ReactNode {
  const t = useTranslate();
  const { latency, maintenance } = settings;
  const setLatency = (milliseconds: number): Promise<void> =>
    runControl((controls) => controls.setLatency(milliseconds));
  return (
    <Panel title={t("latency-and-maintenance")}>
      <LatencyField latency={typeof latency === "number" ? latency : 0} onChange={setLatency} />
      <LatencyNote latency={latency} />
      <Switch
        checked={maintenance === true}
        onChange={({ currentTarget }) => {
          const isOn = currentTarget.checked;
          runControl((controls) => controls.setMaintenance(isOn));
        }}
        label={t("maintenance")}
        description={scope === "all" ? t("maintenance-all") : t("maintenance-token", { token })}
      />
      <Switch
        checked={typeof maintenance === "object"}
        onChange={({ currentTarget }) => {
          const isOn = currentTarget.checked;
          runControl((controls) => controls.setMaintenance(isOn && nightlyWindow));
        }}
        label={t("maintenance-nightly")}
        description={t("maintenance-nightly-hint")}
      />
    </Panel>
  );
}

function LatencyField({
  latency,
  onChange,
}: {
  latency: number;
  onChange(milliseconds: number): Promise<void>;
}): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [input, setInput] = useState<number>();
  const applyInput = async (): Promise<void> => {
    if (input === undefined) return;
    await onChange(input);
    setInput(undefined);
  };
  return (
    <Group align="flex-end" gap="xs">
      <NumberInput
        size="xs"
        label={t("latency")}
        min={0}
        value={input ?? latency}
        onChange={(value) => setInput(Number(value) || 0)}
        onBlur={applyInput}
        onKeyDown={({ key }) => key === "Enter" && applyInput()}
      />
      {presets.map((preset) => (
        <Button key={preset} size="xs" variant="default" onClick={() => onChange(preset)}>
          {formatNumber(language, preset)}
        </Button>
      ))}
    </Group>
  );
}
