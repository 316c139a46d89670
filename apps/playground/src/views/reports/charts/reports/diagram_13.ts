import type { Language } from "@mockvox/spec/text";
import { formatNumber } from "../../../../messages/format-number.ts";
import type { ResponseRow } from "../../response/report-response.ts";
import { pageColors, quietColor, withOpacity } from "../chart-colors.ts";
import { colorNames } from "../color-names.ts";
import type { ChartContext, DrawChart } from "../report-chart.ts";
import { addUp, formatShare, parseNumber } from "../report-chart.ts";

/** How many steps, and options of each step, fit on the screen. */
const wide = { steps: 4, options: 7, labelWidth: 150 };
const narrow = { steps: 2, options: 5, labelWidth: 90 };

/** From one option to the next, or to the end. */
interface Flow {
  /** The step of `from`, from 1. */
  step: number;
  from: string;
  to: string;
  count: number;
}

/** The paths of customers through the menus, option by option. */
export const draw: DrawChart = (rows, context) => {
  const { t, language, isNarrow } = context;
  const { steps, options, labelWidth } = isNarrow ? narrow : wide;
  const journeys = readJourneys(rows);
  const names = { end: t("chart-end"), rest: t("others") };
  const flows = countFlows(groupRareOptions(journeys, steps + 1, options, names.rest), steps, names.end);
  const colorOf = colorOptions(flows, [names.end, names.rest]);
  const [commonest] = flows.filter(({ from, to }) => ![from, to].some((name) => colorOf(name) === quietColor));
  const endAtOnce = addUp(flows.filter(({ step, to }) => step === 1 && to === names.end).map(({ count }) => count));
  return {
    option: {
      tooltip: {
        trigger: "item",
        formatter: (item: TooltipItem) => formatTooltip(item, language),
      },
      series: [
        {
          type: "sankey",
          nodeAlign: "left",
          left: 8,
          right: labelWidth + 8,
          top: 12,
          bottom: 12,
          nodeGap: 14,
          lineStyle: { opacity: 1, borderWidth: 1 },
          emphasis: { lineStyle: { opacity: 1, borderWidth: 2 } },
          label: drawLabel(context, labelWidth),
          labelLayout: { hideOverlap: true },
          data: listNodes(flows, colorOf),
          links: flows.map(({ step, from, to, count }) => ({
            source: nodeName(step, from),
            target: nodeName(step + 1, to),
            value: count,
            lineStyle: to === names.end ? drawLink(quietColor, 0.15) : drawLink(colorOf(from), 0.4),
          })),
        },
      ],
    },
    height: 26,
    summary: [
      t("chart-diagram_13", {
        journeys: journeys.length,
        share: formatShare(language, endAtOnce, journeys.length),
        steps,
        options,
      }),
      ...(commonest ? [t("chart-commonest-step", commonest)] : []),
    ].join(" "),
    data: {
      columns: [t("chart-step"), t("chart-from"), t("chart-to"), t("chart-journeys")],
      rows: flows
        .toSorted((one, other) => one.step - other.step || other.count - one.count)
        .map(({ step, from, to, count }) => [step, from, to, count]),
    },
  };
};

interface TooltipItem {
  name: string;
  value: number;
  data: { source?: string; target?: string };
}

/** As HTML. */
function formatTooltip({ name, value, data: { source, target } }: TooltipItem, language: Language): string {
  const names = source === undefined || target === undefined ? [name] : [source, target];
  const text = `${names.map(nameOfNode).join(" → ")}: ${formatNumber(language, value)}`;
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The name of an option, with an edge against the links that run behind it. */
function drawLabel({ isNarrow, isDark }: ChartContext, width: number): object {
  return {
    width,
    overflow: "truncate",
    textBorderColor: pageColors[isDark ? "dark" : "light"],
    textBorderWidth: 4,
    fontSize: isNarrow ? 10 : 12,
    formatter: ({ name }: { name: string }) => nameOfNode(name),
  };
}

/** The outline shows where a link runs; the fill is faint, so that it hides no other link. */
function drawLink(color: string, opacity: number): { color: string; borderColor: string } {
  return { color: withOpacity(color, opacity), borderColor: color };
}

/** One colour per option, distinct within each step; the quiet one for those that are not options. */
function colorOptions(flows: readonly Flow[], quiet: readonly string[]): (option: string) => string {
  const ends = flows.flatMap(({ step, from, to }) => [
    { step, option: from },
    { step: step + 1, option: to },
  ]);
  const bySteps = Map.groupBy(
    ends.filter(({ option }) => !quiet.includes(option)),
    ({ step }) => step,
  );
  const colors = colorNames([...bySteps.values()].map((inStep) => [...new Set(inStep.map(({ option }) => option))]));
  return (option) => colors.get(option) ?? quietColor;
}

/** The same option is another node in every step. */
function nodeName(step: number, option: string): string {
  return `${step} ${option}`;
}

function nameOfNode(name: string): string {
  return name.replace(/^\d+ /, "");
}

function listNodes(
  flows: readonly Flow[],
  colorOf: (option: string) => string,
): { name: string; depth: number; itemStyle: { color: string } }[] {
  const nodes = new Map<string, { depth: number; option: string }>();
  for (const { step, from, to } of flows) {
    nodes.set(nodeName(step, from), { depth: step - 1, option: from });
    nodes.set(nodeName(step + 1, to), { depth: step, option: to });
  }
  return [...nodes].map(([name, { depth, option }]) => ({
    name,
    depth,
    itemStyle: { color: colorOf(option) },
  }));
}

/** The options of each journey in the order of selection. */
function readJourneys(all: readonly ResponseRow[]): string[][] {
  const byConversation = Map.groupBy(all, ({ conn_id }) => String(conn_id));
  return [...byConversation.values()].map((steps) =>
    steps
      .toSorted((one, other) => parseNumber(one.second_event) - parseNumber(other.second_event))
      .map(({ cod_opc_menu }) => String(cod_opc_menu)),
  );
}

/** The journeys, with one name for all but the most common options of each step. */
function groupRareOptions(all: readonly string[][], steps: number, max: number, rest: string): string[][] {
  const common = Array.from({ length: steps }, (_, step) => {
    const byOption = Map.groupBy(
      all.flatMap((options) => options[step] ?? []),
      (option) => option,
    );
    const sorted = [...byOption].sort(([, one], [, other]) => other.length - one.length);
    return new Set(sorted.slice(0, max).map(([option]) => option));
  });
  return all.map((options) =>
    options.slice(0, steps).map((option, step) => (common[step]?.has(option) ? option : rest)),
  );
}

/** The flows of the first steps, the largest first. */
function countFlows(all: readonly string[][], steps: number, end: string): Flow[] {
  const counts = new Map<string, Flow>();
  for (const options of all) {
    for (const [index, from] of options.slice(0, steps).entries()) {
      const to = options[index + 1] ?? end;
      const key = `${index}\n${from}\n${to}`;
      const flow = counts.get(key) ?? { step: index + 1, from, to, count: 0 };
      flow.count += 1;
      counts.set(key, flow);
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
