import { expect, test } from "vitest";
import { englishTexts, loadTexts } from "../../src/messages/page-texts.ts";
import { chartLoaderOf } from "../../src/views/ask/pictures/chart-loaders.ts";
import { parseNumber } from "../../src/views/ask/pictures/numbers.ts";
import { allReports, fetchReport } from "./fetch-report.ts";

const wide = { isNarrow: false };
const { translate: en } = englishTexts;
const { translate: es } = await loadTexts("es");

test.for(allReports)("draws %s from its rows and summarizes it in words", async (report) => {
  const { rows } = await fetchReport(report);
  const drawing = await chartLoaderOf(report)?.();
  const chart = drawing?.draw(rows, es, wide);
  expect(chart?.option.series).not.toEqual([]);
  expect(chart?.summary).toMatch(/^\d+ /);
  expect(drawing?.draw(rows, en, wide).summary).not.toBe(chart?.summary);
});

test.for(allReports)("draws %s even if a row has none of the fields", async (report) => {
  const drawing = await chartLoaderOf(report)?.();
  expect(() => drawing?.draw([{}], es, wide)).not.toThrow();
});

test("counts every call of cdr_4 once", async () => {
  const { rows } = await fetchReport("cdr_4");
  const chart = (await chartLoaderOf("cdr_4")?.())?.draw(rows, en, wide);
  const calls = rows.reduce((sum, row) => sum + Number(row.calls), 0);
  expect(chart?.summary).toMatch(new RegExp(`^${calls} calls;`));
});

test("counts each conversation of diagram_13 as one journey", async () => {
  const { rows } = await fetchReport("diagram_13");
  const chart = (await chartLoaderOf("diagram_13")?.())?.draw(rows, en, wide);
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  expect(chart?.summary).toMatch(new RegExp(`^${conversations} journeys`));
});

test("says when only part of the rows is drawn", async () => {
  const phones = Array.from({ length: 21 }, (_, index) => ({ telephone: String(index), busy: "1" }));
  const dialled = await chartLoaderOf("campaign_8")?.();
  expect(dialled?.draw(phones, en, wide).summary).toContain("Only the 20 most dialled numbers are drawn");
  expect(dialled?.draw(phones.slice(1), en, wide).summary).not.toContain("drawn");
  const skills = Array.from({ length: 5 }, (_, index) => ({ skill_id: String(index), treatment: "1" }));
  const funnels = await chartLoaderOf("diagram_2")?.();
  expect(funnels?.draw(skills, es, wide).summary).toContain("Solo se dibujan los 4 skills más grandes");
  expect(funnels?.draw(skills.slice(1), es, wide).summary).not.toContain("mayores");
});

test.for([false, true])(
  "draws every journey of diagram_13 from its first step (narrow screen: %s)",
  async (isNarrow) => {
    const { rows } = await fetchReport("diagram_13");
    const chart = (await chartLoaderOf("diagram_13")?.())?.draw(rows, es, { isNarrow });
    const series: unknown = chart?.option.series;
    const [{ links }] = series as [{ links: { source: string; target: string; value: number }[] }];
    const sumOf = (flows: typeof links): number => flows.reduce((sum, { value }) => sum + value, 0);
    const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
    expect(sumOf(links.filter(({ source }) => source.startsWith("1 ")))).toBe(conversations);
    for (const name of new Set(links.map(({ source }) => source).filter((source) => !source.startsWith("1 ")))) {
      expect(sumOf(links.filter(({ target }) => target === name))).toBeGreaterThan(0);
    }
    expect(chart?.summary).toContain("demás");
  },
);

test.for([
  ["1,234.50", 1234.5],
  ["12.00 %", 12],
  ["01:30:30", 90.5],
  ["", 0],
  [undefined, 0],
] as const)("reads %s as %s", ([text, number]) => {
  expect(parseNumber(text)).toBe(number);
});
