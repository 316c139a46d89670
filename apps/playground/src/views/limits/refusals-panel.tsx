import { Button } from "@mantine/core";
import { refusalIds, refusals } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useLanguage, useSay } from "../../language/use-language.tsx";
import { AimRow } from "./aim-row.tsx";
import { oftenOf, type Standing } from "./armed.ts";
import { Panel } from "./panel.tsx";
import type { Limits } from "./use-reading.ts";

/** Every refusal, for the next request or for half of them. */
export function RefusalsPanel({ armed, turn }: { armed: Standing["refusals"]; turn: Limits["turn"] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Panel
      title={say({ en: "Refusals", es: "Rechazos" })}
      hint={say({
        en: "Whatever is asked, it is refused. What is pressed is still to come; press again to take it back.",
        es: "Se pida lo que se pida, se rechaza. Lo pulsado está por venir; pulse de nuevo para quitarlo.",
      })}
    >
      {refusalIds.map((refusal) => (
        <AimRow
          key={refusal}
          name={refusal}
          means={language === "es" ? refusals[refusal].es : refusals[refusal].when}
          often={oftenOf(armed.filter((each) => each.refusal === refusal))}
          onNext={() => turn((controls) => controls.refuse(refusal))}
          onHalf={() => turn((controls) => controls.refuse(refusal, { rate: 0.5 }))}
          onBack={() => turn((controls) => controls.clearRefusals(refusal))}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => turn((controls) => controls.clearRefusals())}>
        {say({ en: "No refusals any more", es: "Sin más rechazos" })}
      </Button>
    </Panel>
  );
}
