import { expect, test } from "vitest";
import type { Said } from "../../src/language/language.ts";
import { numberIn } from "../../src/views/ask/pictures/numbers.ts";
import { pictureOf } from "../../src/views/ask/pictures/pictures.ts";
import { everyReport, replyTo } from "./five-replies.ts";

const wide = { isNarrow: false };
const inSpanish = (said: Said): string => said.es;

test.for(everyReport)("draws %s from its rows and says it in words", async (report) => {
  const { rows } = await replyTo(report);
  const drawing = await pictureOf(report)?.();
  const picture = drawing?.draw(rows, inSpanish, wide);
  expect(picture?.option.series).not.toEqual([]);
  expect(picture?.summary.es).toMatch(/^\d+ /);
  expect(picture?.summary.en).not.toBe(picture?.summary.es);
});

test.for(everyReport)("draws %s also when a row has none of the fields", async (report) => {
  const drawing = await pictureOf(report)?.();
  expect(() => drawing?.draw([{}], inSpanish, wide)).not.toThrow();
});

test("counts every call of cdr_4 once", async () => {
  const { rows } = await replyTo("cdr_4");
  const picture = (await pictureOf("cdr_4")?.())?.draw(rows, inSpanish, wide);
  const calls = rows.reduce((sum, row) => sum + Number(row.calls), 0);
  expect(picture?.summary.en).toMatch(new RegExp(`^${calls} calls;`));
});

test("each conversation of diagram_13 is one journey", async () => {
  const { rows } = await replyTo("diagram_13");
  const picture = (await pictureOf("diagram_13")?.())?.draw(rows, inSpanish, wide);
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  expect(picture?.summary.en).toMatch(new RegExp(`^${conversations} journeys`));
});

test("says so when it draws a part of the rows", async () => {
  const telephones = Array.from({ length: 21 }, (_, index) => ({ telephone: String(index), busy: "1" }));
  const dialled = await pictureOf("campaign_8")?.();
  expect(dialled?.draw(telephones, inSpanish, wide).summary.en).toContain("The 20 dialled most are drawn");
  expect(dialled?.draw(telephones.slice(1), inSpanish, wide).summary.en).not.toContain("drawn");
  const skills = Array.from({ length: 5 }, (_, index) => ({ skill_id: String(index), treatment: "1" }));
  const funnels = await pictureOf("diagram_2")?.();
  expect(funnels?.draw(skills, inSpanish, wide).summary.es).toContain("los 4 skills mayores");
  expect(funnels?.draw(skills.slice(1), inSpanish, wide).summary.es).not.toContain("mayores");
});

test.for([false, true])(
  "draws every journey of diagram_13 from its first step on, on a phone: %s",
  async (isNarrow) => {
    const { rows } = await replyTo("diagram_13");
    const picture = (await pictureOf("diagram_13")?.())?.draw(rows, inSpanish, { isNarrow });
    const series: unknown = picture?.option.series;
    const [{ links }] = series as [{ links: { source: string; target: string; value: number }[] }];
    const sumOf = (found: typeof links): number => found.reduce((sum, { value }) => sum + value, 0);
    const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
    expect(sumOf(links.filter(({ source }) => source.startsWith("1 ")))).toBe(conversations);
    for (const name of new Set(links.map(({ source }) => source).filter((source) => !source.startsWith("1 ")))) {
      expect(sumOf(links.filter(({ target }) => target === name))).toBeGreaterThan(0);
    }
    expect(picture?.summary.es).toContain("demás");
  },
);

test.for([
  ["1,234.50", 1234.5],
  ["12.00 %", 12],
  ["01:30:30", 90.5],
  ["", 0],
  [undefined, 0],
] as const)("reads %s as %s", ([text, number]) => {
  expect(numberIn(text)).toBe(number);
});
