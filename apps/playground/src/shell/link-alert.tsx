import { Alert } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { findIgnoredParts, type IgnoredPart } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import type { Translate } from "../messages/translate.ts";

/** Says which parts of the link that was opened were ignored, instead of silently showing something else. */
export function LinkAlert(): ReactNode {
  const t = useTranslate();
  // Rendered again with each link.
  useUrlState();
  const ignored = findIgnoredParts(location.hash);
  if (ignored.length === 0) return null;
  return (
    <Alert color="orange" title={t("link-ignored")}>
      {ignored.map((each) => (
        <div key={each.part === "parameter" ? each.name : each.part}>{describe(t, each)}</div>
      ))}
    </Alert>
  );
}

const textIds = { view: "unknown-view", report: "unknown-report", claim: "unknown-claim" } as const;

function describe(t: Translate, ignored: IgnoredPart): string {
  if (ignored.part === "parameter") return t("invalid-link-part", ignored);
  return t(textIds[ignored.part], ignored);
}
