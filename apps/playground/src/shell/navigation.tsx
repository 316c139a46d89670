import type { ReactNode } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { formatUrlState, views } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import classes from "./navigation.module.css";
import { viewNames } from "./view-names.ts";

/** The views as links, so that each can be opened in a browser tab of its own. */
export function Navigation(): ReactNode {
  const { urlState } = useUrlState();
  const t = useTranslate();
  return (
    <nav className={classes.views} aria-label={t("views")}>
      {views.map((view) => (
        <a
          key={view}
          ref={view === urlState.view ? scrollToLink : undefined}
          className={classes.view}
          href={formatUrlState({ ...urlState, view })}
          aria-current={view === urlState.view ? "page" : undefined}
        >
          {t(viewNames[view])}
        </a>
      ))}
    </nav>
  );
}

/** Makes the link of the current view visible where the navigation is wider than the screen. */
function scrollToLink(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
