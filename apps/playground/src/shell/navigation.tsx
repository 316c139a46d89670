import type { ReactNode } from "react";
import { useSay } from "../language/use-language.tsx";
import { formatPlace, views } from "../link/place.ts";
import { usePlace } from "../link/use-place.tsx";
import classes from "./navigation.module.css";
import { viewNames } from "./view-names.ts";

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
          {say(viewNames[view])}
        </a>
      ))}
    </nav>
  );
}
