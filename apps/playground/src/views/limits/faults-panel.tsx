import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-language.tsx";
import { AimRow } from "./aim-row.tsx";
import { offered } from "./faults.ts";
import { Panel } from "./panel.tsx";
import type { Limits } from "./use-reading.ts";

/** Every fault, for the next answer or for half of them. */
export function FaultsPanel({ turn }: { turn: Limits["turn"] }): ReactNode {
  const say = useSay();
  return (
    <Panel
      title={say({ en: "Faults", es: "Fallas" })}
      hint={say({
        en: "What a network or a proxy does to an answer.",
        es: "Lo que una red o un proxy le hace a una respuesta.",
      })}
    >
      {Object.values(offered).map(({ fault, means }) => (
        <AimRow
          key={fault.kind}
          name={fault.kind}
          means={say(means)}
          onNext={() => turn((controls) => controls.spoilNext(fault))}
          onHalf={() => turn((controls) => controls.spoilShare(fault, 0.5))}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => turn((controls) => controls.clearFaults())}>
        {say({ en: "No faults any more", es: "Sin más fallas" })}
      </Button>
    </Panel>
  );
}
