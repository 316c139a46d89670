import type { ResponseRow } from "../../reply/report-response.ts";
import { parseNumber } from "../numbers.ts";
import type { DrawChart } from "../report-chart.ts";

/** How many steps, and options of each step, fit on the screen. */
const wide = { steps: 4, options: 7, labelWidth: 130 };
const narrow = { steps: 2, options: 5, labelWidth: 80 };

/** From one option to the next, or to the end. A name starts with the number of its step. */
interface Flow {
  source: string;
  target: string;
  value: number;
}

/** The paths of customers through the menus, option by option. */
export const draw: DrawChart = (rows, t, { isNarrow }) => {
  const { steps, options, labelWidth } = isNarrow ? narrow : wide;
  const journeys = readJourneys(rows);
  const names = { end: t("chart-end"), rest: t("chart-others") };
  const flows = countFlows(groupRareOptions(journeys, steps + 1, options, names.rest), steps, names.end);
  const [first] = flows.filter(({ source, target }) => ![source, target].some((name) => name.endsWith(names.rest)));
  return {
    option: {
      tooltip: { trigger: "item" },
      series: [
        {
          type: "sankey",
          nodeAlign: "left",
          left: 8,
          right: labelWidth + 8,
          top: 12,
          bottom: 12,
          nodeGap: 14,
          lineStyle: { color: "source", opacity: 0.35 },
          label: {
            width: labelWidth,
            overflow: "truncate",
            fontSize: isNarrow ? 10 : 12,
            formatter: ({ name }: { name: string }) => name.replace(/^\d+ /, ""),
          },
          labelLayout: { hideOverlap: true },
          data: [...new Set(flows.flatMap(({ source, target }) => [source, target]))].map((name) => ({
            name,
            depth: Number.parseInt(name, 10) - 1,
          })),
          links: flows,
        },
      ],
    },
    summary: [
      t("chart-diagram_13", { journeys: journeys.length, steps, options }),
      ...(first
        ? [t("chart-commonest-step", { from: first.source.slice(2), to: first.target.slice(2), count: first.value })]
        : []),
    ].join(" "),
  };
};

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

function countFlows(all: readonly string[][], steps: number, end: string): Flow[] {
  const counts = new Map<string, Flow>();
  for (const options of all) {
    for (const [step, option] of options.slice(0, steps).entries()) {
      const source = `${step + 1} ${option}`;
      const target = `${step + 2} ${options[step + 1] ?? end}`;
      const key = `${source}\n${target}`;
      const flow = counts.get(key) ?? { source, target, value: 0 };
      flow.value += 1;
      counts.set(key, flow);
    }
  }
  return [...counts.values()].sort((one, other) => other.value - one.value);
}
