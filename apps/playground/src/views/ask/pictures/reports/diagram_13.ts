import type { Row } from "../../reply/reply.ts";
import { numberIn } from "../numbers.ts";
import type { Draw } from "../picture.ts";

const mostSteps = 4;
const mostFlows = 40;

/** The ways that customers took through the menus, option by option. */
export const draw: Draw = (rows, say) => {
  const journeys = journeysIn(rows);
  const flows = flowsOf(journeys, say({ en: "end", es: "fin" }));
  const [first] = flows;
  return {
    option: {
      tooltip: { trigger: "item" },
      series: [
        {
          type: "sankey",
          nodeAlign: "left",
          left: 8,
          right: 120,
          top: 12,
          bottom: 12,
          lineStyle: { color: "source", opacity: 0.35 },
          label: { formatter: ({ name }: { name: string }) => name.replace(/^\d+ /, "") },
          data: [...new Set(flows.flatMap(({ source, target }) => [source, target]))].map((name) => ({
            name,
            depth: Number.parseInt(name, 10) - 1,
          })),
          links: flows,
        },
      ],
    },
    summary: {
      en: `${journeys.length} journeys${first ? `; the commonest step is ${first.source.slice(2)} to ${first.target.slice(2)}, ${first.value} times` : ""}.`,
      es: `${journeys.length} recorridos${first ? `; el paso más común es ${first.source.slice(2)} a ${first.target.slice(2)}, ${first.value} veces` : ""}.`,
    },
  };
};

/** Each journey's options in the order in which they were heard. */
function journeysIn(all: readonly Row[]): string[][] {
  const byConversation = new Map<string, Row[]>();
  for (const row of all) {
    const key = String(row.conn_id);
    const known = byConversation.get(key);
    if (known) known.push(row);
    else byConversation.set(key, [row]);
  }
  return [...byConversation.values()].map((steps) =>
    steps
      .toSorted((one, other) => numberIn(one.second_event) - numberIn(other.second_event))
      .map(({ cod_opc_menu }) => String(cod_opc_menu)),
  );
}

/** From one option to the next, or to the end; the commonest only. */
function flowsOf(all: readonly string[][], end: string): { source: string; target: string; value: number }[] {
  const counts = new Map<string, { source: string; target: string; value: number }>();
  for (const options of all) {
    for (const [step, option] of options.slice(0, mostSteps).entries()) {
      const source = `${step + 1} ${option}`;
      const target = `${step + 2} ${options[step + 1] ?? end}`;
      const key = `${source}\n${target}`;
      const known = counts.get(key) ?? { source, target, value: 0 };
      known.value += 1;
      counts.set(key, known);
    }
  }
  return [...counts.values()].sort((one, other) => other.value - one.value).slice(0, mostFlows);
}
