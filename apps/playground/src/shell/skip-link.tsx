import type { ReactNode } from "react";
import { useTranslate } from "../language/use-language.tsx";
import classes from "./layout.module.css";

/** The id of the element that holds the current view. */
export const contentId = "content";

/** The first link of the page: leads past the header and the navigation. Its fragment is not a view, so the link only moves the focus. */
export function SkipLink(): ReactNode {
  const t = useTranslate();
  return (
    <a
      className={classes.skip}
      href={`#${contentId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {t("skip-to-content")}
    </a>
  );
}
