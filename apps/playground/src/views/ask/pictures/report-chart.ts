import type { EChartsCoreOption } from "echarts/core";
import type { Translate } from "../../../messages/translate.ts";
import type { ResponseRow } from "../reply/report-response.ts";

/** A chart of a report's rows. */
interface ReportChart {
  option: EChartsCoreOption;
  /** The chart in words, for people who cannot see it. */
  summary: string;
}

interface ChartLayout {
  /** Whether the screen is as narrow as a phone's. */
  isNarrow: boolean;
}

/** Makes the chart of a report's rows; the page supplies colours and fonts. */
export type DrawChart = (rows: readonly ResponseRow[], t: Translate, layout: ChartLayout) => ReportChart;
