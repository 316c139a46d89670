import { useComputedColorScheme } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { useErrorHandler } from "../../../loading/error-boundary.tsx";
import { loadChunk } from "../../../loading/load-chunk.ts";
import type { ReportResponse } from "./report-response.ts";

/** The body of a response, indented and foldable if it is JSON, else unchanged. Only the visible lines are rendered. */
export function JsonBody({ response }: { response: ReportResponse }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const t = useTranslate();
  const handleError = useErrorHandler();
  const label = t("response-body");
  useEffect(() => {
    let destroy = (): void => {};
    let isUnmounted = false;
    const text = response.envelope ? JSON.stringify(response.envelope, null, 2) : response.text;
    loadChunk(import("./json-viewer.ts"))
      .then(({ mountJsonViewer }) => {
        if (isUnmounted || !host.current) return;
        destroy = mountJsonViewer(host.current, text, { isDark: scheme === "dark", label });
      })
      .catch((reason: unknown) => isUnmounted || handleError(reason));
    return () => {
      isUnmounted = true;
      destroy();
    };
  }, [response, scheme, label, handleError]);
  return <div ref={host} data-testid="json" />;
}
