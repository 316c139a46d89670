import { formatNumber } from "../../../../messages/format-number.ts";
import type { ResponseRow } from "../../response/report-response.ts";
import { arrangePanels, labelledBars, maxWithLabels, type Panel } from "../panels.ts";
import type { ChartContext, DrawChart } from "../report-chart.ts";
import { addUp, formatShare, parseNumber } from "../report-chart.ts";

const codes = ["no_answer", "answer_machine", "busy", "congestion", "failed"] as const;
/** This many attempts or more are one bar. */
const maxAttempts = 8;

/** How the dialled calls ended, and how often each telephone was dialled. */
export const draw: DrawChart = (rows, context) => {
  const { t, language, isNarrow } = context;
  // A row of totals, which one of the claims allows, is no telephone.
  const telephones = rows.filter(({ telephone }) => /\d/.test(String(telephone ?? "")));
  const results = countResults(telephones, context);
  const attempts = countAttempts(telephones);
  const total = addUp(results.map(({ count }) => count));
  const panels = [
    barPanel(
      t("chart-results"),
      results.map(({ name, count }) => [name, count]),
      total,
      { color: 0, context },
    ),
    barPanel(
      t("chart-attempts"),
      attempts.map(({ name, count }) => [t("chart-times", { times: name }), count]),
      telephones.length,
      { color: 2, context },
    ),
  ];
  const list = results.map(({ name, count }) => `${name} ${formatNumber(language, count)}`).join(", ");
  return {
    option: { tooltip: { trigger: "item" }, ...arrangePanels(panels, { direction: isNarrow ? "column" : "row" }) },
    height: isNarrow ? 32 : 20,
    summary: t("chart-campaign_8", {
      phones: telephones.length,
      totals: list,
      once: formatShare(language, attempts.find(({ name }) => name === "1")?.count ?? 0, telephones.length),
    }),
    data: {
      columns: [t("chart-figure"), t("chart-value"), t("chart-count")],
      rows: [
        ...results.map(({ name, count }) => [t("chart-results"), name, count] as const),
        ...attempts.map(({ name, count }) => [t("chart-attempts"), name, count] as const),
      ],
    },
  };
};

interface Count {
  name: string;
  count: number;
}

/** The five codes, and what the total has beyond them. */
function countResults(rows: readonly ResponseRow[], { t }: ChartContext): Count[] {
  const counts = codes.map((code) => ({
    name: code as string,
    count: addUp(rows.map((row) => parseNumber(row[code]))),
  }));
  const rest = addUp(rows.map(totalOf)) - addUp(counts.map(({ count }) => count));
  return rest > 0 ? [...counts, { name: t("chart-other-results"), count: rest }] : counts;
}

/** The number of telephones by how many results they have, without gaps. */
function countAttempts(rows: readonly ResponseRow[]): Count[] {
  const totals = rows.map(totalOf);
  const first = totals.includes(0) ? 0 : 1;
  const last = Math.min(maxAttempts, Math.max(first, ...totals));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const times = first + index;
    const isOpen = times === maxAttempts;
    return {
      name: isOpen ? `≥ ${times}` : String(times),
      count: totals.filter((total) => (isOpen ? total >= times : total === times)).length,
    };
  });
}

function totalOf(row: ResponseRow): number {
  return Math.max(parseNumber(row.total_machine_recognitions), addUp(codes.map((code) => parseNumber(row[code]))));
}

function barPanel(
  title: string,
  bars: readonly (readonly [string, number])[],
  total: number,
  { color, context: { language, isNarrow } }: { color: number; context: ChartContext },
): Panel {
  const values = bars.map(([, value]) => value);
  const labelled = bars.map(([, value]) => ({
    value,
    label: `${formatNumber(language, value)} (${formatShare(language, value, total)})`,
  }));
  return {
    title,
    xAxis: {
      type: "value",
      max: maxWithLabels(values, isNarrow),
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: { type: "category", inverse: true, data: bars.map(([name]) => name), axisTick: { show: false } },
    series: [labelledBars(title, labelled, color)],
  };
}
