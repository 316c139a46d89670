import { VisuallyHidden } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useSay } from "../language/use-language.tsx";
import { usePlace } from "../link/use-place.tsx";
import { viewNames } from "./view-names.ts";

/** The view's name as the page's heading and the document's title; who sees the page reads it in the navigation. */
export function ViewTitle(): ReactNode {
  const say = useSay();
  const { place } = usePlace();
  const name = say(viewNames[place.view]);
  useEffect(() => {
    document.title = `${name} · Mockvox`;
  }, [name]);
  return <VisuallyHidden component="h1">{name}</VisuallyHidden>;
}
