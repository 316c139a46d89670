import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-language.tsx";
import { AimRow } from "./aim-row.tsx";
import { oftenOf, type Standing } from "./armed.ts";
import { offered } from "./faults.ts";
import { Panel } from "./panel.tsx";
import type { Limits } from "./use-reading.ts";

/** Every fault, for the next answer or for half of them. */
export function FaultsPanel({ armed, turn }: { armed: Standing["faults"]; turn: Limits["turn"] }): ReactNode {
  const say = useSay();
  return (
    <Panel
      title={say({ en: "Faults", es: "Fallas" })}
      hint={say({
        en: "What a network or a proxy does to an answer. What is pressed is still to come; press again to take it back.",
        es: "Lo que una red o un proxy le hace a una respuesta. Lo pulsado está por venir; pulse de nuevo para quitarlo.",
      })}
    >
      {Object.values(offered).map(({ fault, means }) => (
        <AimRow
          key={fault.kind}
          name={fault.kind}
          means={say(means)}
          often={oftenOf(armed.filter((each) => each.fault.kind === fault.kind))}
          onNext={() => turn((controls) => controls.injectFault(fault))}
          onHalf={() => turn((controls) => controls.injectFault(fault, { rate: 0.5 }))}
          onBack={() => turn((controls) => controls.clearFaults(fault.kind))}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => turn((controls) => controls.clearFaults())}>
        {say({ en: "No faults any more", es: "Sin más fallas" })}
      </Button>
    </Panel>
  );
}
