import { expect, test } from "vitest";
import type { Said } from "../../src/language/language.ts";
import { numberIn } from "../../src/views/ask/pictures/numbers.ts";
import { pictureOf } from "../../src/views/ask/pictures/pictures.ts";
import { everyReport, replyTo } from "./five-replies.ts";

const inSpanish = (said: Said): string => said.es;

test.for(everyReport)("draws %s from its rows and says it in words", async (report) => {
  const { rows } = await replyTo(report);
  const drawing = await pictureOf(report)?.();
  const picture = drawing?.draw(rows, inSpanish);
  expect(picture?.option.series).not.toEqual([]);
  expect(picture?.summary.es).toMatch(/^\d+ /);
  expect(picture?.summary.en).not.toBe(picture?.summary.es);
});

test.for(everyReport)("draws %s also when a row has none of the fields", async (report) => {
  const drawing = await pictureOf(report)?.();
  expect(() => drawing?.draw([{}], inSpanish)).not.toThrow();
});

test("counts every call of cdr_4 once", async () => {
  const { rows } = await replyTo("cdr_4");
  const picture = (await pictureOf("cdr_4")?.())?.draw(rows, inSpanish);
  const calls = rows.reduce((sum, row) => sum + Number(row.calls), 0);
  expect(picture?.summary.en).toMatch(new RegExp(`^${calls} calls;`));
});

test("each conversation of diagram_13 is one journey", async () => {
  const { rows } = await replyTo("diagram_13");
  const picture = (await pictureOf("diagram_13")?.())?.draw(rows, inSpanish);
  const conversations = new Set(rows.map(({ conn_id }) => conn_id)).size;
  expect(picture?.summary.en).toMatch(new RegExp(`^${conversations} journeys`));
});

test.for([
  ["1,234.50", 1234.5],
  ["12.00 %", 12],
  ["01:30:30", 90.5],
  ["", 0],
  [undefined, 0],
] as const)("reads %s as %s", ([text, number]) => {
  expect(numberIn(text)).toBe(number);
});
