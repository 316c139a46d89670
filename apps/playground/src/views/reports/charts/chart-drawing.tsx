import { useComputedColorScheme } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "../../../language/use-language.tsx";
import { useErrorHandler } from "../../../loading/error-boundary.tsx";
import { loadChunk } from "../../../loading/load-chunk.ts";
import type { RenderedChart } from "./echarts.ts";
import type { ReportChart } from "./report-chart.ts";

interface Props {
  /** Undefined while its module is loaded. */
  chart: ReportChart | undefined;
  /** Called with the chart once it is in the document, and with undefined when it no longer is. */
  onRender(rendered: RenderedChart | undefined): void;
}

/** The chart itself. It imports the library that draws it, whose failure is an error for the surrounding error boundary. */
export function ChartDrawing({ chart, onRender }: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const { language } = useLanguage();
  const isDark = useComputedColorScheme("light") === "dark";
  const handleError = useErrorHandler();
  useEffect(() => {
    if (!chart) return;
    let isUnmounted = false;
    let rendered: RenderedChart | undefined;
    loadChunk(import("./echarts.ts"))
      .then(({ renderChart }) => {
        if (isUnmounted || !host.current) return;
        rendered = renderChart(host.current, { option: chart.option, summary: chart.summary, language, isDark });
        onRender(rendered);
      })
      .catch((reason: unknown) => isUnmounted || handleError(reason));
    return () => {
      isUnmounted = true;
      rendered?.destroy();
      onRender(undefined);
    };
  }, [chart, language, isDark, onRender, handleError]);
  return (
    <div
      ref={host}
      style={{ height: `${chart?.height ?? 24}rem` }}
      role="img"
      aria-label={chart?.summary ?? ""}
      data-testid="chart"
    />
  );
}
