import type { Row } from "../../reply/reply.ts";
import { numberIn } from "../numbers.ts";
import type { Draw } from "../picture.ts";

/** So many steps, and options of each, find room. */
const wide = { steps: 4, options: 7, labelWidth: 130 };
const narrow = { steps: 2, options: 5, labelWidth: 80 };

/** From one option to the next, or to the end. A name begins with the step's number. */
interface Flow {
  source: string;
  target: string;
  value: number;
}

/** The ways that customers took through the menus, option by option. */
export const draw: Draw = (rows, say, { isNarrow }) => {
  const { steps, options, labelWidth } = isNarrow ? narrow : wide;
  const journeys = journeysIn(rows);
  const words = { end: say({ en: "end", es: "fin" }), rest: say({ en: "others", es: "demás" }) };
  const flows = flowsOf(withoutRare(journeys, steps + 1, options, words.rest), steps, words.end);
  const [first] = flows.filter(({ source, target }) => ![source, target].some((name) => name.endsWith(words.rest)));
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
    summary: {
      en: `${journeys.length} journeys, their first ${steps} steps drawn; the ${options} commonest options of a step by name, "others" for the rest.${first ? ` The commonest step is ${first.source.slice(2)} to ${first.target.slice(2)}, ${first.value} times.` : ""}`,
      es: `${journeys.length} recorridos, dibujados sus primeros ${steps} pasos; las ${options} opciones más comunes de cada paso con su nombre, "demás" las otras.${first ? ` El paso más común es ${first.source.slice(2)} a ${first.target.slice(2)}, ${first.value} veces.` : ""}`,
    },
  };
};

/** Each journey's options in the order in which they were heard. */
function journeysIn(all: readonly Row[]): string[][] {
  const byConversation = Map.groupBy(all, ({ conn_id }) => String(conn_id));
  return [...byConversation.values()].map((steps) =>
    steps
      .toSorted((one, other) => numberIn(one.second_event) - numberIn(other.second_event))
      .map(({ cod_opc_menu }) => String(cod_opc_menu)),
  );
}

/** The journeys with one name for all but the commonest options of each step. */
function withoutRare(all: readonly string[][], steps: number, most: number, rest: string): string[][] {
  const common = Array.from({ length: steps }, (_, step) => {
    const found = Map.groupBy(
      all.flatMap((options) => options[step] ?? []),
      (option) => option,
    );
    const sorted = [...found].sort(([, one], [, other]) => other.length - one.length);
    return new Set(sorted.slice(0, most).map(([option]) => option));
  });
  return all.map((options) =>
    options.slice(0, steps).map((option, step) => (common[step]?.has(option) ? option : rest)),
  );
}

function flowsOf(all: readonly string[][], steps: number, end: string): Flow[] {
  const counts = new Map<string, Flow>();
  for (const options of all) {
    for (const [step, option] of options.slice(0, steps).entries()) {
      const source = `${step + 1} ${option}`;
      const target = `${step + 2} ${options[step + 1] ?? end}`;
      const key = `${source}\n${target}`;
      const known = counts.get(key) ?? { source, target, value: 0 };
      known.value += 1;
      counts.set(key, known);
    }
  }
  return [...counts.values()].sort((one, other) => other.value - one.value);
}
