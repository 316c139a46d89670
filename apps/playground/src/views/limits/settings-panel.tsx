import { Button, Group, NumberInput, Switch, Text } from "@mantine/core";
import type { TenantSettings } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import type { TextId } from "../../messages/translate.ts";
import { Panel } from "./panel.tsx";
import type { MockStatusState, Scope } from "./use-mock-status.ts";

const nightlyWindow = { from: "02:00", to: "03:00" };
const presets = [0, 500, 5000, 61_000];

const maintenanceHint: Readonly<Record<Scope, TextId>> = {
  token: "maintenance-token",
  all: "maintenance-all",
};

/** The latency of responses, and the nightly maintenance. */
export function SettingsPanel({
  settings,
  scope,
  runControl,
}: {
  settings: TenantSettings;
  scope: Scope;
  runControl: MockStatusState["runControl"];
}): ReactNode {
  const t = useTranslate();
  const { latency, maintenance } = settings;
  const [input, setInput] = useState<number>();
  const shown = input ?? (typeof latency === "number" ? latency : 0);
  return (
    <Panel title={t("latency-and-maintenance")}>
      <Group align="flex-end" gap="xs">
        <NumberInput
          size="xs"
          label={t("latency")}
          min={0}
          value={shown}
          onChange={(value) => setInput(Number(value) || 0)}
          onBlur={() => {
            if (input !== undefined)
              runControl((controls) => controls.setLatency(input)).then(() => setInput(undefined));
          }}
        />
        {presets.map((preset) => (
          <Button
            key={preset}
            size="xs"
            variant="default"
            onClick={() => runControl((controls) => controls.setLatency(preset))}
          >
            {preset}
          </Button>
        ))}
      </Group>
      {typeof latency === "number" ? null : (
        <Text size="sm">{t("random-latency", { latency: JSON.stringify(latency) })}</Text>
      )}
      <Switch
        checked={maintenance === true}
        onChange={({ currentTarget }) => {
          const isOn = currentTarget.checked;
          runControl((controls) => controls.setMaintenance(isOn));
        }}
        label={t("maintenance")}
        description={t(maintenanceHint[scope])}
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
