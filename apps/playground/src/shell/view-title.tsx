import { VisuallyHidden } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { useUrlState } from "../link/use-url-state.tsx";
import { viewNames } from "./view-names.ts";

/** The view's name as heading for screen readers and as title of the document. Sighted users read it in the navigation. */
export function ViewTitle(): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const name = t(viewNames[urlState.view]);
  useEffect(() => {
    document.title = `${name} · Mockvox`;
  }, [name]);
  return <VisuallyHidden component="h1">{name}</VisuallyHidden>;
}
