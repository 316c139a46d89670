import { Text, useComputedColorScheme, useMatches } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { useErrorHandler } from "../../../parts/error-boundary.tsx";
import { loadChunk } from "../../../parts/load-chunk.ts";
import type { ReportResponse } from "../reply/report-response.ts";
import { chartLoaderOf } from "./chart-loaders.ts";

/** The chart of a response, with its summary below. */
export function ChartView({ response }: { response: ReportResponse }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const isNarrow = useMatches({ base: true, sm: false });
  const t = useTranslate();
  const handleError = useErrorHandler();
  const [summary, setSummary] = useState("");
  useEffect(() => {
    let destroy = (): void => {};
    let isUnmounted = false;
    const load = chartLoaderOf(response.report);
    if (!load) return;
    loadChunk(Promise.all([load(), import("./echarts.ts")]))
      .then(([{ draw }, { renderChart }]) => {
        if (isUnmounted || !host.current) return;
        const chart = draw(response.rows, t, { isNarrow });
        setSummary(chart.summary);
        destroy = renderChart(host.current, chart.option, scheme === "dark");
      })
      .catch((reason: unknown) => isUnmounted || handleError(reason));
    return () => {
      isUnmounted = true;
      destroy();
    };
  }, [response, scheme, t, isNarrow, handleError]);
  return (
    <figure style={{ margin: 0 }}>
      <div ref={host} style={{ height: "24rem" }} role="img" aria-label={summary} data-testid="chart" />
      <Text component="figcaption" size="sm" c="dimmed">
        {summary}
      </Text>
    </figure>
  );
}
