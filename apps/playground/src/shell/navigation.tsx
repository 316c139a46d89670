import type { ReactNode } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { formatUrlState, type View, views } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import classes from "./navigation.module.css";
import { viewNames } from "./view-names.ts";

interface Props {
  /** Called when a view is likely to be opened next. */
  onIntent(view: View): void;
}

/** The views as links, so that each can be opened in a browser tab of its own. On narrow screens they take several lines. */
export function Navigation({ onIntent }: Props): ReactNode {
  const { urlState } = useUrlState();
  const t = useTranslate();
  return (
    <nav className={classes.views} aria-label={t("views")}>
      {views.map((view) => (
        <a
          key={view}
          className={classes.view}
          data-name={t(viewNames[view])}
          href={formatUrlState({ ...urlState, claim: undefined, view })}
          onPointerEnter={() => onIntent(view)}
          onFocus={() => onIntent(view)}
          aria-current={view === urlState.view ? "page" : undefined}
        >
          {t(viewNames[view])}
        </a>
      ))}
    </nav>
  );
}
