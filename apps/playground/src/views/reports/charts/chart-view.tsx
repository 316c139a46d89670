import { Button, Group, Stack, Text, useComputedColorScheme, useMatches } from "@mantine/core";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Disclosure } from "../../../controls/disclosure.tsx";
import { download } from "../../../files/download.ts";
import { toCsv } from "../../../files/write-rows.ts";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { ErrorBoundary, useErrorHandler } from "../../../loading/error-boundary.tsx";
import { loadChunk } from "../../../loading/load-chunk.ts";
import type { NameOf } from "../entity-names.ts";
import type { ResponseRow } from "../response/report-response.ts";
import { pageColors } from "./chart-colors.ts";
import { ChartDrawing } from "./chart-drawing.tsx";
import type { RenderedChart } from "./echarts.ts";
import { downloadPng } from "./export-chart.ts";
import { FiguresTable } from "./figures-table.tsx";
import type { DrawChart, ReportChart } from "./report-chart.ts";

interface Props {
  report: string;
  rows: readonly ResponseRow[];
  /** Imports the function that draws it. */
  load(): Promise<{ draw: DrawChart }>;
  nameOf: NameOf;
  /** The number of rows that the table's filters leave out, which are not drawn. */
  filteredOut: number;
}

/** The chart of rows, with its summary, its figures as a table, and downloads. Without the library that draws it, the rest stays. */
export function ChartView({ report, rows, load, nameOf, filteredOut }: Props): ReactNode {
  const t = useTranslate();
  const chart = useChart(rows, load, nameOf);
  const [rendered, setRendered] = useState<RenderedChart>();
  return (
    <figure style={{ margin: 0 }}>
      <ErrorBoundary>
        <ChartDrawing chart={chart} onRender={setRendered} />
      </ErrorBoundary>
      <Stack component="figcaption" gap="xs" mt="xs">
        <Text size="sm" c="dimmed">
          {chart?.summary}{" "}
          {filteredOut > 0 ? t("chart-is-filtered", { rows: rows.length, all: rows.length + filteredOut }) : ""}
        </Text>
        <Downloads report={report} chart={chart} rendered={rendered} />
        {chart ? (
          <Disclosure size="xs" mb="xs" showLabel="chart-as-table" hideLabel="hide-chart-figures">
            <FiguresTable report={report} data={chart.data} />
          </Disclosure>
        ) : null}
      </Stack>
    </figure>
  );
}

interface DownloadsProps {
  report: string;
  chart: ReportChart | undefined;
  rendered: RenderedChart | undefined;
}

/** The chart as an image, and its figures as CSV. */
function Downloads({ report, chart, rendered }: DownloadsProps): ReactNode {
  const t = useTranslate();
  const isDark = useComputedColorScheme("light") === "dark";
  const handleError = useErrorHandler();
  const savePng = async (): Promise<void> => {
    if (rendered) await downloadPng(`${report}.png`, rendered.toSvg(), pageColors[isDark ? "dark" : "light"]);
  };
  const saveCsv = async (): Promise<void> => {
    if (chart) download(`${report}-chart.csv`, "text/csv", await toCsv(chart.data.columns, chart.data.rows));
  };
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" disabled={!rendered} onClick={() => savePng().catch(handleError)}>
        {t("save-format", { format: "PNG" })}
      </Button>
      <Button size="xs" variant="default" disabled={!chart} onClick={() => saveCsv().catch(handleError)}>
        {t("save-format", { format: "CSV" })}
      </Button>
    </Group>
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
