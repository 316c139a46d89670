import { formatNumber } from "../../../../messages/format-number.ts";
import type { ResponseRow } from "../../response/report-response.ts";
import { heatColors, pageColors, seriesColors } from "../chart-colors.ts";
import { arrangePanels, type Panel } from "../panels.ts";
import type { ChartContext, ChartData, DrawChart, ReportChart } from "../report-chart.ts";
import { addUp, parseNumber } from "../report-chart.ts";

/** The calls of an hour, or of a whole day if the rows are days. */
interface Period {
  /** `2026-03-02` */
  day: string;
  /** Undefined for a whole day. */
  hour: number | undefined;
  calls: number;
  minutes: number;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0"));
/** More days than this are a heat map. */
const maxBarDays = 3;
const dayMs = 86_400_000;

/** Calls in the IVR and the time in it: by hour of the day, for many days as a heat map, or by day. */
export const draw: DrawChart = (rows, context) => {
  const periods = rows.flatMap(readPeriod);
  const days = listDays(periods.map(({ day }) => day));
  const isByDay = periods.some(({ hour }) => hour === undefined);
  const { option, height } = isByDay
    ? drawDays(periods, days, context)
    : days.length > maxBarDays
      ? drawHeatMap(periods, days, context)
      : drawHours(periods, days, context);
  return { option, height, summary: summarize(periods, isByDay, context), data: tabulate(periods, context) };
};

/** Key and format of the hour are open questions: the digits are read, whatever is between them. */
function readPeriod(row: ResponseRow): Period[] {
  const digits = String(row.date ?? row.day ?? "").replace(/\D/g, "");
  if (digits.length < 8) return [];
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const hour = digits.length >= 10 ? Number(digits.slice(8, 10)) : undefined;
  return [{ day, hour, calls: parseNumber(row.calls), minutes: parseNumber(row.ivr_minutes) }];
}

/** Every day from the first to the last, also those without a row. */
function listDays(found: readonly string[]): string[] {
  const [first, last] = [found.toSorted().at(0), found.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = Math.round((Date.parse(last) - Date.parse(first)) / dayMs) + 1;
  return Array.from({ length: count }, (_, nth) =>
    new Date(Date.parse(first) + nth * dayMs).toISOString().slice(0, 10),
  );
}

/** A figure of the rows of one hour or day. */
type ReadPeriods = (periods: readonly Period[]) => number;

type Drawing = Pick<ReportChart, "option" | "height">;

function drawHours(periods: readonly Period[], days: readonly string[], { t, isNarrow }: ChartContext): Drawing {
  const valuesOf = (day: string, read: ReadPeriods): number[] =>
    hoursOfDay.map((_, hour) => read(periods.filter((period) => period.day === day && period.hour === hour)));
  const panel = (title: string, read: ReadPeriods, weight: number): Panel => ({
    title,
    weight,
    xAxis: { type: "category", data: hoursOfDay, axisTick: { show: false } },
    yAxis: { type: "value", minInterval: 1, splitNumber: 3 },
    series: days.map((day, index) => ({
      type: "bar",
      name: day,
      color: seriesColors[index],
      data: valuesOf(day, read),
    })),
  });
  const panels = [
    panel(t("chart-calls-by-hour", { days: days.join(", ") }), countCalls, 1.5),
    panel(t("chart-seconds-per-call"), secondsPerCall, 1),
  ];
  const hasLegend = days.length > 1;
  return {
    option: {
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
      ...(hasLegend ? { legend: { top: 0, data: [...days] } } : {}),
      ...arrangePanels(panels, { direction: "column", top: hasLegend ? 32 : 0 }),
    },
    height: isNarrow ? 26 : 28,
  };
}

function countCalls(periods: readonly Period[]): number {
  return addUp(periods.map(({ calls }) => calls));
}

/** In tenths. */
function secondsPerCall(periods: readonly Period[]): number {
  const calls = countCalls(periods);
  const minutes = addUp(periods.map((period) => period.minutes));
  return calls === 0 ? 0 : Math.round((minutes * 600) / calls) / 10;
}

function drawDays(periods: readonly Period[], days: readonly string[], { t }: ChartContext): Drawing {
  const valuesOf = (read: ReadPeriods): number[] =>
    days.map((day) => read(periods.filter((period) => period.day === day)));
  const panel = (title: string, read: ReadPeriods, index: number): Panel => ({
    title,
    weight: index === 0 ? 1.5 : 1,
    xAxis: { type: "category", data: days, axisTick: { show: false } },
    yAxis: { type: "value", minInterval: 1, splitNumber: 3 },
    series: [{ type: "bar", name: title, color: seriesColors[index], data: valuesOf(read) }],
  });
  const panels = [panel(t("chart-calls"), countCalls, 0), panel(t("chart-seconds-per-call"), secondsPerCall, 1)];
  const option = { tooltip: { trigger: "axis" }, ...arrangePanels(panels, { direction: "column" }) };
  return { option, height: 28 };
}

/** A row of cells for each day; an hour without calls has no colour. */
function drawHeatMap(
  periods: readonly Period[],
  days: readonly string[],
  { t, language, isNarrow, isDark }: ChartContext,
): Drawing {
  const theme = isDark ? "dark" : "light";
  const busy = periods.filter(({ calls }) => calls > 0);
  const most = Math.max(1, ...busy.map(({ calls }) => calls));
  const data = busy.map(({ day, hour, calls, minutes }) => [hour ?? 0, days.indexOf(day), calls, minutes]);
  return {
    option: {
      tooltip: {
        formatter: ({ value: [hour, day, calls, minutes] }: { value: readonly number[] }) =>
          t("chart-hour-tooltip", {
            hour: `${days[day ?? 0]} ${hoursOfDay[hour ?? 0]}:00`,
            calls: calls ?? 0,
            minutes: minutes ?? 0,
          }),
      },
      grid: { left: 8, right: 8, top: 8, bottom: 56, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { type: "category", data: hoursOfDay, axisTick: { show: false }, axisLine: { show: false } },
      yAxis: {
        type: "category",
        inverse: true,
        data: isNarrow ? days.map((day) => day.slice(5)) : days,
        axisTick: { show: false },
        axisLine: { show: false },
      },
      visualMap: {
        type: "continuous",
        dimension: 2,
        min: 0,
        max: most,
        calculable: false,
        orient: "horizontal",
        left: "center",
        bottom: 0,
        text: [`${formatNumber(language, most)} ${t("chart-calls")}`, "0"],
        inRange: { color: heatColors[theme] },
      },
      series: [
        {
          type: "heatmap",
          name: t("chart-calls"),
          data,
          itemStyle: { borderWidth: 1, borderColor: pageColors[theme], decal: { symbol: "none" } },
        },
      ],
    },
    height: Math.max(16, 6 + days.length * 1.3),
  };
}

function summarize(periods: readonly Period[], isByDay: boolean, { t }: ChartContext): string {
  const calls = periods.map((period) => period.calls);
  const busiest = calls.indexOf(Math.max(...calls));
  const { day = "?", hour } = periods[busiest] ?? {};
  return t(isByDay ? "chart-diagram_1_2-by-day" : "chart-diagram_1_2", {
    calls: addUp(calls),
    minutes: Math.round(addUp(periods.map(({ minutes }) => minutes))),
    period: hour === undefined ? day : `${day} ${hoursOfDay[hour]}:00`,
    count: calls[busiest] ?? 0,
  });
}

function tabulate(periods: readonly Period[], { t }: ChartContext): ChartData {
  return {
    columns: [t("chart-day"), t("chart-hour"), t("chart-calls"), t("chart-minutes"), t("chart-seconds-per-call")],
    rows: periods.map((period) => [
      period.day,
      period.hour === undefined ? "" : (hoursOfDay[period.hour] ?? ""),
      period.calls,
      period.minutes,
      secondsPerCall([period]),
    ]),
  };
}
