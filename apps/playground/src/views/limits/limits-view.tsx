import { Alert, Button, Group, Loader, SegmentedControl, SimpleGrid, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../language/use-language.tsx";
import { ClockPanel } from "./clock-panel.tsx";
import { ConductPanel } from "./conduct-panel.tsx";
import { FaultsPanel } from "./faults-panel.tsx";
import { Gauges } from "./gauges.tsx";
import { RefusalsPanel } from "./refusals-panel.tsx";
import { TryPanel } from "./try-panel.tsx";
import { type Scope, useReading } from "./use-reading.ts";

/** The limits as they stand, and every switch that turns them. */
export function LimitsView(): ReactNode {
  const say = useSay();
  const [scope, setScope] = useState<Scope>("token");
  const limits = useReading(scope);
  const { reading, isBroken, trouble, turn } = limits;
  if (isBroken) return null;
  return (
    <Stack>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={say({ en: "Whom the switches turn", es: "A quién afectan los controles" })}
          value={scope}
          onChange={(chosen) => setScope(chosen === "everybody" ? "everybody" : "token")}
          data={[
            { value: "token", label: say({ en: "Your token", es: "Su token" }) },
            { value: "everybody", label: say({ en: "Everybody", es: "Todos" }) },
          ]}
        />
        <Button size="xs" variant="default" onClick={() => turn((controls) => controls.reset())}>
          {say({ en: "Back to the beginning", es: "Volver al inicio" })}
        </Button>
      </Group>
      {trouble ? (
        <Alert color="red" role="alert">
          {say(trouble)}
        </Alert>
      ) : null}
      {reading ? (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Gauges usage={reading.usage} turn={turn} />
          <TryPanel own={limits.own} />
          <ClockPanel now={reading.now} speed={reading.speed} mayRun={scope === "everybody"} turn={turn} />
          <ConductPanel conduct={reading.conduct} scope={scope} turn={turn} />
          <RefusalsPanel armed={reading.conduct.refusals} turn={turn} />
          <FaultsPanel armed={reading.conduct.faults} turn={turn} />
        </SimpleGrid>
      ) : (
        <Loader aria-label={say({ en: "The fake starts", es: "El simulador arranca" })} />
      )}
    </Stack>
  );
}
