import type { ReactNode } from "react";
import type { Said } from "../language/language.ts";
import { useSay } from "../language/use-language.tsx";
import { formatPlace, type View, views } from "../link/place.ts";
import { usePlace } from "../link/use-place.tsx";
import classes from "./navigation.module.css";

const names: Readonly<Record<View, Said>> = {
  ask: { en: "Ask", es: "Consultar" },
  limits: { en: "Limits", es: "Límites" },
  requests: { en: "Requests", es: "Peticiones" },
  claims: { en: "Claims", es: "Supuestos" },
  contract: { en: "Contract", es: "Contrato" },
};

/** The views as links, so that each can be opened beside another. */
export function Navigation(): ReactNode {
  const { place } = usePlace();
  const say = useSay();
  return (
    <nav className={classes.views} aria-label={say({ en: "Views", es: "Vistas" })}>
      {views.map((view) => (
        <a
          key={view}
          className={classes.view}
          href={formatPlace({ ...place, view })}
          aria-current={view === place.view ? "page" : undefined}
        >
          {say(names[view])}
        </a>
      ))}
    </nav>
  );
}
