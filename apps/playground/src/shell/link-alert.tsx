import { Alert } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { findIgnoredParts } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";

/** Says which parts of the link that was opened do not exist, instead of silently showing something else. */
export function LinkAlert(): ReactNode {
  const t = useTranslate();
  // Rendered again with each link.
  useUrlState();
  const ignored = findIgnoredParts(location.hash);
  if (ignored.length === 0) return null;
  return (
    <Alert color="orange" title={t("link-ignored")}>
      {ignored.map(({ part, value }) => (
        <div key={part}>{t(part === "view" ? "unknown-view" : "unknown-report", { value })}</div>
      ))}
    </Alert>
  );
}
