import { Button, Group, NumberInput, Switch, Text } from "@mantine/core";
import type { Conduct } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import type { Said } from "../../language/language.ts";
import { useSay } from "../../language/use-language.tsx";
import { Panel } from "./panel.tsx";
import type { Limits, Scope } from "./use-reading.ts";

const nightly = { from: "02:00", to: "03:00" };
const presets = [0, 500, 5000, 61_000];

const backup: Readonly<Record<Scope, Said>> = {
  token: { en: "The nightly backup: your token is refused.", es: "El respaldo nocturno: se rechaza a su token." },
  everybody: { en: "The nightly backup: everybody is refused.", es: "El respaldo nocturno: se rechaza a todos." },
};

/** How long an answer takes, and whether the server makes its backup. */
export function ConductPanel({
  conduct,
  scope,
  turn,
}: {
  conduct: Conduct;
  scope: Scope;
  turn: Limits["turn"];
}): ReactNode {
  const say = useSay();
  const { latency, maintenance } = conduct;
  const [typed, setTyped] = useState<number>();
  const shown = typed ?? (typeof latency === "number" ? latency : 0);
  return (
    <Panel title={say({ en: "Latency and maintenance", es: "Latencia y mantenimiento" })}>
      <Group align="flex-end" gap="xs">
        <NumberInput
          size="xs"
          label={say({ en: "Milliseconds of the clock", es: "Milisegundos del reloj" })}
          min={0}
          value={shown}
          onChange={(value) => setTyped(Number(value) || 0)}
          onBlur={() => {
            if (typed !== undefined) turn((controls) => controls.setLatency(typed)).then(() => setTyped(undefined));
          }}
        />
        {presets.map((preset) => (
          <Button
            key={preset}
            size="xs"
            variant="default"
            onClick={() => turn((controls) => controls.setLatency(preset))}
          >
            {preset}
          </Button>
        ))}
      </Group>
      {typeof latency === "number" ? null : (
        <Text size="sm">
          {say({ en: "It varies now", es: "Ahora varía" })}: {JSON.stringify(latency)}
        </Text>
      )}
      <Switch
        checked={maintenance === true}
        onChange={({ currentTarget }) => {
          const isOn = currentTarget.checked;
          turn((controls) => controls.setMaintenance(isOn));
        }}
        label={say({ en: "In maintenance", es: "En mantenimiento" })}
        description={say(backup[scope])}
      />
      <Switch
        checked={typeof maintenance === "object"}
        onChange={({ currentTarget }) => {
          const isOn = currentTarget.checked;
          turn((controls) => controls.setMaintenance(isOn && nightly));
        }}
        label={say({ en: "Every night from 02:00 to 03:00", es: "Cada noche de 02:00 a 03:00" })}
        description={say({ en: "By the clock, GMT-5.", es: "Según el reloj, en GMT-5." })}
      />
    </Panel>
  );
}
