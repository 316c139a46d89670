import { expect, test } from "vitest";
import { pageColors, quietColor } from "../../../src/views/reports/charts/chart-colors.ts";
import { colorNames } from "../../../src/views/reports/charts/color-names.ts";
import type { ChartContext, ReportChart } from "../../../src/views/reports/charts/report-chart.ts";
import { contrast, overlay } from "../../contrast.ts";
import { add, drawReport, drawRows, english, seriesOf, spanish } from "./draw-report.ts";

interface Link {
  source: string;
  target: string;
  value: number;
  lineStyle: { color: string; borderColor: string };
}

interface Sankey {
  data: readonly { name: string; depth: number; itemStyle: { color: string } }[];
  links: readonly Link[];
  lineStyle: { opacity: number; borderWidth: number };
  emphasis: { lineStyle: { opacity: number } };
}

type Flow = [step: number, from: string, to: string, count: number];

const narrow: ChartContext = { ...english, isNarrow: true };
const days = Array.from({ length: 28 }, (_, index) => `202603${String(index + 2).padStart(2, "0")}`);

function sankeyOf(chart: ReportChart): Sankey {
  const [series]: unknown[] = [...seriesOf(chart)];
  return series as Sankey;
}

function flowsOf({ data }: ReportChart): Flow[] {
  return data.rows.map(([step, from, to, count]) => [Number(step), String(from), String(to), Number(count)]);
}

function drawDay(day: string, context = english): Promise<{ chart: ReportChart; rows: readonly object[] }> {
  return drawReport("diagram_13", context, { date_ini: `${day}000000`, date_end: `${day}235959` });
}

/** The colours of the nodes of each step by their names, without the end and the others. */
function colorsByStep(chart: ReportChart): Map<string, string>[] {
  const options = sankeyOf(chart).data.filter(({ name }) => !/ (?:end|others)$/.test(name));
  const byStep = Map.groupBy(options, ({ depth }) => depth);
  return [...byStep.values()].map(
    (nodes) => new Map(nodes.map(({ name, itemStyle }) => [name.slice(2), itemStyle.color])),
  );
}

test("counts each conversation of diagram_13 as one journey", async () => {
  const { chart, rows } = await drawReport("diagram_13");
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  expect(chart.summary).toMatch(new RegExp(`^${conversations} journeys`));
});

test.for([false, true])("draws every journey of diagram_13 from its first step (narrow: %s)", async (isNarrow) => {
  const { chart, rows } = await drawReport("diagram_13", { ...spanish, isNarrow });
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  expect(add(flowsOf(chart).flatMap(([step, , , count]) => (step === 1 ? [count] : [])))).toBe(conversations);
  expect(chart.summary).toContain("«otras»");
});

test.for([english, narrow])(
  "draws the figures of diagram_13 that it lists as links (narrow: $isNarrow)",
  async (context) => {
    const { chart } = await drawReport("diagram_13", context);
    const links = sankeyOf(chart).links.map(({ source, target, value }) => `${source} → ${target}: ${value}`);
    const listed = flowsOf(chart).map(([step, from, to, count]) => `${step} ${from} → ${step + 1} ${to}: ${count}`);
    expect(links.toSorted()).toEqual(listed.toSorted());
    expect(new Set(flowsOf(chart).map(([step]) => step)).size).toBe(context.isNarrow ? 2 : 4);
  },
);

test("lets as many journeys of diagram_13 leave an option as reach it", async () => {
  const { chart } = await drawReport("diagram_13");
  const flows = flowsOf(chart);
  const sum = (matching: Flow[]): number => add(matching.map(([, , , count]) => count));
  const checked = flows.filter(([step, , to]) => step < 4 && to !== "end");
  for (const [step, , to] of checked) {
    const reach = sum(flows.filter((flow) => flow[0] === step && flow[2] === to));
    expect(sum(flows.filter((flow) => flow[0] === step + 1 && flow[1] === to))).toBe(reach);
  }
  expect(new Set(checked.map(([step]) => step))).toEqual(new Set([1, 2, 3]));
});

test("shows names and number of a link and of a node of diagram_13 in the language of the page, as text", async () => {
  const rows = Array.from({ length: 2_400 }, (_, index) => [
    { conn_id: String(index), second_event: "1", cod_opc_menu: "A<b>" },
    { conn_id: String(index), second_event: "2", cod_opc_menu: "B" },
  ]).flat();
  const { tooltip } = (await drawRows("diagram_13", rows, spanish)).option;
  const { formatter } = tooltip as { formatter(item: object): string };
  const link = { name: "1 A<b> > 2 B", value: 2_400, data: { source: "1 A<b>", target: "2 B" } };
  expect(formatter(link)).toBe("A&#60;b&#62; → B: 2.400");
  expect(formatter({ name: "2 B", value: 2_400, data: {} })).toBe("B: 2.400");
});

test("gives an option of diagram_13 one colour in all steps, and the end and the others a quiet one", async () => {
  const { chart } = await drawDay("20260302");
  const byOption = Map.groupBy(sankeyOf(chart).data, ({ name }) => name.slice(2));
  const colors = new Map([...byOption].map(([name, nodes]) => [name, nodes.map(({ itemStyle }) => itemStyle.color)]));
  expect([...colors].filter(([, used]) => new Set(used).size !== 1)).toEqual([]);
  expect([...colors.values()].some((used) => used.length > 1)).toBe(true);
  expect(new Set([...(colors.get("end") ?? []), ...(colors.get("others") ?? [])])).toEqual(new Set([quietColor]));
  expect(colorsByStep(chart).flatMap((step) => [...step.values()])).not.toContain(quietColor);
});

test.for([english, narrow])(
  "gives options of one step of diagram_13 different colours (narrow: $isNarrow)",
  async (context) => {
    for (const day of days) {
      const { chart } = await drawDay(day, context);
      for (const step of colorsByStep(chart)) expect([day, new Set(step.values()).size]).toEqual([day, step.size]);
    }
  },
);

test("keeps the own colour of most options of diagram_13 on every day", async () => {
  const drawn = await Promise.all(days.map(async (day) => colorsByStep((await drawDay(day)).chart)));
  const colored = drawn.flatMap((steps) => [...new Map(steps.flatMap((step) => [...step]))]);
  const own = colored.filter(([name, color]) => colorNames([[name]]).get(name) === color);
  expect(own.length / colored.length).toBeGreaterThan(0.6);
});

test.for(["light", "dark"] as const)(
  "outlines each link of diagram_13 with a contrast of 3 to 1: %s",
  async (theme) => {
    const background = pageColors[theme];
    const { chart } = await drawReport("diagram_13", { ...english, isDark: theme === "dark" });
    const { links, lineStyle, emphasis } = sankeyOf(chart);
    expect(lineStyle.borderWidth).toBeGreaterThanOrEqual(1);
    for (const opacity of [lineStyle.opacity, emphasis.lineStyle.opacity]) {
      for (const link of links) {
        const drawn = overlay(link.lineStyle.borderColor, opacity, background);
        expect(contrast(drawn, background), link.lineStyle.borderColor).toBeGreaterThanOrEqual(3);
      }
    }
  },
);
