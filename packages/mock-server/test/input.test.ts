import { reportIds } from "@mockvox/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDay, createAsker } from "./asker.ts";

const { ask } = createAsker();
const window = (date_ini: string, date_end: string): Record<string, string> => ({
  api: "diagram_2",
  date_ini,
  date_end,
});

describe("refuses", () => {
  test.each([
    ["thirteen digits", window("2026030200000", "20260302235959"), "Validate dates entered"],
    ["fifteen digits", window("202603020000000", "20260302235959"), "Validate dates entered"],
    ["letters", window("2026030200000a", "20260302235959"), "Validate dates entered"],
    ["digits of another script", window("٢٠٢٦٠٣٠٢٠٠٠٠٠٠", "20260302235959"), "Validate dates entered"],
    ["30 February", window("20260230000000", "20260302235959"), "Validate dates entered"],
    ["a start after the end", window("20260302235959", "20260302000000"), "Validate dates entered"],
    ["31 days and a second", window("20260301000000", "20260401000001"), "Validate dates entered"],
    ["no end", { api: "diagram_2", date_ini: aDay.date_ini }, "SOME PARAMETERS ARE REQUIRED"],
    ["an empty start", window("", "20260302235959"), "SOME PARAMETERS ARE REQUIRED"],
    ["no report", { ...aDay }, "SOME PARAMETERS ARE REQUIRED"],
    ["no campaign", { api: "campaign_8", ...aDay }, "SOME PARAMETERS ARE REQUIRED"],
    ["a report named like a method", { api: "toString", ...aDay }, "THE API YOU WANT TO CONSULT DOES NOT EXIST"],
    [
      "dates as a list",
      { api: "diagram_2", "date_ini[]": aDay.date_ini, date_end: aDay.date_end },
      "SOME PARAMETERS ARE REQUIRED",
    ],
  ])("%s", async (_, query, msg) => {
    const reply = await ask(query);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toEqual({ code: "400", error: "BAD REQUEST", msg });
  });
});

describe("answers", () => {
  test.each([
    ["31 days exactly", window("20260301000000", "20260401000000")],
    ["a whole month to its last second", window("20260301000000", "20260331235959")],
    ["unknown parameters", { ...window("20260302000000", "20260302235959"), foo: "bar" }],
    ["an end in the future", window("20260601000000", "20260601235959")],
    [
      "ALL campaigns in capitals",
      { ...window("20260302000000", "20260302235959"), api: "campaign_8", campaign_id: "ALL" },
    ],
  ])("%s", async (_, query) => {
    expect(await ask(query)).toMatchObject({ status: 200 });
  });

  test("a window of one second", async () => {
    const { text } = await ask({ api: "diagram_13", ...aDay });
    const [row] = JSON.parse(text).data;
    const second = row.date.replaceAll(/[-: ]/g, "");
    const reply = await ask({ api: "diagram_13", date_ini: second, date_end: second });
    expect(JSON.parse(reply.text).data).toContainEqual(row);
  });

  test("the last of repeated parameters", async () => {
    const whole = new URLSearchParams({ api: "cdr_4", ...aDay }).toString();
    expect((await ask(`api=cdr_5&date_ini=x&date_end=y&${whole}`)).text).toBe((await ask(whole)).text);
  });
});

test("answers any query with the vendor's envelope and no 5xx", async () => {
  const name = fc.constantFrom("api", "date_ini", "date_end", "campaign_id", "", "__proto__", "%", "api[]");
  const value = fc.oneof(
    fc.constantFrom(
      ...reportIds,
      ...Object.values(aDay),
      "all",
      "%ff%fe",
      "+",
      "&&=",
      "00000000000000",
      "99999999999999",
    ),
    fc.string({ unit: "binary" }),
  );
  const pairs = fc.array(fc.tuple(name, value), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pairs, async (parameters) => {
      const { status, text } = await ask(parameters.map(([key, word]) => `${key}=${word}`).join("&"));
      expect([200, 400, 404, 414]).toContain(status);
      if (status !== 414) expect(Object.keys(JSON.parse(text)).slice(0, 3)).toEqual(["code", "error", "msg"]);
    }),
    { numRuns: 300 },
  );
});
