import { Anchor, Button, Group, Text, useComputedColorScheme, useMatches } from "@mantine/core";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { download } from "../../../files/download.ts";
import { toCsv } from "../../../files/write-rows.ts";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { useErrorHandler } from "../../../loading/error-boundary.tsx";
import { loadChunk } from "../../../loading/load-chunk.ts";
import type { NameOf } from "../entity-names.ts";
import type { ResponseRow } from "../response/report-response.ts";
import { pageColors } from "./chart-colors.ts";
import type { RenderedChart } from "./echarts.ts";
import { downloadPng } from "./export-chart.ts";
import type { DrawChart, ReportChart } from "./report-chart.ts";

interface Props {
  report: string;
  rows: readonly ResponseRow[];
  /** Imports the function that draws it. */
  load(): Promise<{ draw: DrawChart }>;
  nameOf: NameOf;
  /** The number of rows that the table's filters leave out, which are not drawn. */
  filteredOut: number;
  onShowTable(): void;
}

/** The chart of rows, with its summary, the way to the same figures as a table, and downloads. */
export function ChartView({ report, rows, load, nameOf, filteredOut, onShowTable }: Props): ReactNode {
  const t = useTranslate();
  const chart = useChart(rows, load, nameOf);
  const { host, rendered } = useRenderedChart(chart);
  const handleError = useErrorHandler();
  const isDark = useComputedColorScheme("light") === "dark";
  const savePng = (): void => {
    if (!rendered.current) return;
    downloadPng(`${report}.png`, rendered.current.toSvg(), pageColors[isDark ? "dark" : "light"]).catch(handleError);
  };
  const saveCsv = async (): Promise<void> => {
    if (chart) download(`${report}-chart.csv`, "text/csv", await toCsv(chart.data.columns, chart.data.rows));
  };
  return (
    <figure style={{ margin: 0 }}>
      <div
        ref={host}
        style={{ height: `${chart?.height ?? 24}rem` }}
        role="img"
        aria-label={chart?.summary ?? ""}
        data-testid="chart"
      />
      <figcaption>
        <Text size="sm" c="dimmed">
          {chart?.summary}{" "}
          {filteredOut > 0 ? t("chart-is-filtered", { rows: rows.length, all: rows.length + filteredOut }) : ""}{" "}
          <Anchor component="button" type="button" size="sm" onClick={onShowTable}>
            {t("chart-as-table")}
          </Anchor>
        </Text>
        <Group gap="xs" mt="xs">
          <Button size="xs" variant="default" onClick={savePng}>
            {t("save-format", { format: "PNG" })}
          </Button>
          <Button size="xs" variant="default" onClick={() => saveCsv().catch(handleError)}>
            {t("save-format", { format: "CSV" })}
          </Button>
        </Group>
      </figcaption>
    </figure>
  );
}

/** Draws the chart once its module is loaded, and again when something that it depends on changes. */
function useChart(rows: readonly ResponseRow[], load: Props["load"], nameOf: NameOf): ReportChart | undefined {
  const { language } = useLanguage();
  const t = useTranslate();
  const isDark = useComputedColorScheme("light") === "dark";
  const isNarrow = useMatches({ base: true, sm: false });
  const handleError = useErrorHandler();
  const [draw, setDraw] = useState<{ draw: DrawChart }>();
  useEffect(() => {
    let isUnmounted = false;
    loadChunk(load()).then(
      (module) => isUnmounted || setDraw(module),
      (reason: unknown) => isUnmounted || handleError(reason),
    );
    return () => {
      isUnmounted = true;
    };
  }, [load, handleError]);
  return useMemo(
    () => draw?.draw(rows, { t, language, isNarrow, isDark, nameOf }),
    [draw, rows, t, language, isNarrow, isDark, nameOf],
  );
}

function useRenderedChart(chart: ReportChart | undefined): {
  host: React.RefObject<HTMLDivElement | null>;
  rendered: React.RefObject<RenderedChart | undefined>;
} {
  const host = useRef<HTMLDivElement>(null);
  const rendered = useRef<RenderedChart>(undefined);
  const { language } = useLanguage();
  const isDark = useComputedColorScheme("light") === "dark";
  const handleError = useErrorHandler();
  useEffect(() => {
    if (!chart) return;
    let isUnmounted = false;
    loadChunk(import("./echarts.ts"))
      .then(({ renderChart }) => {
        if (isUnmounted || !host.current) return;
        rendered.current = renderChart(host.current, {
          option: chart.option,
          summary: chart.summary,
          language,
          isDark,
        });
      })
      .catch((reason: unknown) => isUnmounted || handleError(reason));
    return () => {
      isUnmounted = true;
      rendered.current?.destroy();
      rendered.current = undefined;
    };
  }, [chart, language, isDark, handleError]);
  return { host, rendered };
}
