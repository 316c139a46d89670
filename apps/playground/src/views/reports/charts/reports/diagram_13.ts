import type { ResponseRow } from "../../response/report-response.ts";
import { colorOfName, quietColor } from "../chart-colors.ts";
import type { DrawChart } from "../report-chart.ts";
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
export const draw: DrawChart = (rows, { t, isNarrow }) => {
  const { steps, options, labelWidth } = isNarrow ? narrow : wide;
  const journeys = readJourneys(rows);
  const names = { end: t("chart-end"), rest: t("chart-others") };
  const flows = countFlows(groupRareOptions(journeys, steps + 1, options, names.rest), steps, names.end);
  const isQuiet = (name: string): boolean => name === names.end || name === names.rest;
  const [commonest] = flows.filter(({ from, to }) => !isQuiet(from) && !isQuiet(to));
  const endAtOnce = addUp(flows.filter(({ step, to }) => step === 1 && to === names.end).map(({ count }) => count));
  return {
    option: {
      tooltip: {
        trigger: "item",
        formatter: formatTooltip,
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
          lineStyle: { color: "source", opacity: 0.4 },
          label: {
            width: labelWidth,
            overflow: "truncate",
            fontSize: isNarrow ? 10 : 12,
            formatter: ({ name }: { name: string }) => nameOfNode(name),
          },
          labelLayout: { hideOverlap: true },
          data: listNodes(flows, isQuiet),
          links: flows.map(({ step, from, to, count }) => ({
            source: nodeName(step, from),
            target: nodeName(step + 1, to),
            value: count,
            ...(to === names.end ? { lineStyle: { color: quietColor, opacity: 0.18 } } : {}),
          })),
        },
      ],
    },
    height: 26,
    summary: [
      t("chart-diagram_13", {
        journeys: journeys.length,
        share: formatShare(endAtOnce, journeys.length),
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

function formatTooltip({ name, value, data: { source, target } }: TooltipItem): string {
  if (source === undefined || target === undefined) return `${nameOfNode(name)}: ${value}`;
  return `${nameOfNode(source)} → ${nameOfNode(target)}: ${value}`;
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
  isQuiet: (name: string) => boolean,
): { name: string; depth: number; itemStyle: { color: string } }[] {
  const nodes = new Map<string, { depth: number; option: string }>();
  for (const { step, from, to } of flows) {
    nodes.set(nodeName(step, from), { depth: step - 1, option: from });
    nodes.set(nodeName(step + 1, to), { depth: step, option: to });
  }
  return [...nodes].map(([name, { depth, option }]) => ({
    name,
    depth,
    itemStyle: { color: isQuiet(option) ? quietColor : colorOfName(option) },
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
