import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import type { Said } from "../language/language.ts";
import { useSay } from "../language/use-language.tsx";
import { type View, views } from "../link/place.ts";
import { usePlace } from "../link/use-place.tsx";

const names: Readonly<Record<View, Said>> = {
  ask: { en: "Ask", es: "Consultar" },
  limits: { en: "Limits", es: "Límites" },
  requests: { en: "Requests", es: "Peticiones" },
  claims: { en: "Claims", es: "Supuestos" },
  contract: { en: "Contract", es: "Contrato" },
};

export function Navigation(): ReactNode {
  const { place, go } = usePlace();
  const say = useSay();
  return (
    <Tabs value={place.view} onChange={(view) => go({ view: views.find((known) => known === view) ?? "ask" })}>
      <Tabs.List>
        {views.map((view) => (
          <Tabs.Tab key={view} value={view}>
            {say(names[view])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
