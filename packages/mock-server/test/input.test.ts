import { reportIds } from "@mockvox/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PlainRequest, toFetch } from "../src/index.ts";
import { aDay, createTestClient } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const { send } = createTestClient();
const window = (date_ini: string, date_end: string): Record<string, string> => ({
  api: "diagram_2",
  date_ini,
  date_end,
});

describe("rejects", () => {
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
    const response = await send(query);
    expect(response.status).toBe(400);
    expect(JSON.parse(response.text)).toEqual({ code: "400", error: "BAD REQUEST", msg });
  });
});

describe("accepts", () => {
  test.each([
    ["31 days exactly", window("20260301000000", "20260401000000")],
    ["a whole month up to its last second", window("20260301000000", "20260331235959")],
    ["unknown parameters", { ...window("20260302000000", "20260302235959"), foo: "bar" }],
    ["an end in the future", window("20260601000000", "20260601235959")],
    [
      "ALL campaigns in capitals",
      { ...window("20260302000000", "20260302235959"), api: "campaign_8", campaign_id: "ALL" },
    ],
  ])("%s", async (_, query) => {
    expect(await send(query)).toMatchObject({ status: 200 });
  });

  test("a date range of one second", async () => {
    const { text } = await send({ api: "diagram_13", ...aDay });
    const [row] = JSON.parse(text).data;
    const second = row.date.replaceAll(/[-: ]/g, "");
    const response = await send({ api: "diagram_13", date_ini: second, date_end: second });
    expect(JSON.parse(response.text).data).toContainEqual(row);
  });

  test("repeated parameters, of which the last one counts", async () => {
    const whole = new URLSearchParams({ api: "cdr_4", ...aDay }).toString();
    expect((await send(`api=cdr_99&date_ini=x&date_end=y&${whole}`)).text).toBe((await send(whole)).text);
  });
});

describe("reads nothing of an oversized request:", () => {
  const secrets = Array.from({ length: 15_000 }, (_, at) => `key=a${at}`).join("&");
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
  const header = (bytes: number): Request =>
    new Request(url, { headers: { "wolkvox-token": "demo", "x-long": "a".repeat(bytes - 8) } });

  test.each([
    ["a header line of 8,190 bytes", header(8_190), 200],
    ["a header line of a byte more", header(8_191), 400],
    ["a token of 9 kB", new Request(url, { headers: { "wolkvox-token": "a".repeat(9_000) } }), 400],
    ["a URL of 9 kB", new Request(`${url}&x=${"a".repeat(9_000)}`), 414],
    [
      "a URL of thousands of secrets, for another path too",
      new Request(`https://wv0001.wolkvox.com/a?${secrets}`),
      414,
    ],
  ])("%s", async (_, request, status) => {
    const { fake } = createTestClient();
    expect((await toFetch(fake)(request)).status).toBe(status);
    expect(fake.requests).toMatchObject([status === 200 ? { status, report: "cdr_4" } : { status, query: {} }]);
  });

  test("redacts a query beyond two thousand characters", async () => {
    const { fake } = createTestClient();
    const names = Array.from({ length: 1_500 }, (_, at) => `n${at}=1`).join("&");
    await fake.handle(plain(names.slice(0, 8_000)));
    const shown = Object.keys(fake.requests[0]?.query ?? {});
    expect([shown.length > 100, shown.join("").length < 2_000, shown.at(-1)]).toEqual([true, true, "…"]);
  });

  test("redacts everything of a query with too many secrets", async () => {
    const { fake } = createTestClient();
    const many = Array.from({ length: 40 }, (_, at) => `key=word${at}word`).join("&");
    await fake.handle(plain(`${many}&api=word39word`, "/word38word"));
    await fake.handle(plain(`key=word39word&api=word39word`, "/word39word"));
    expect(fake.requests).toMatchObject([
      { path: "…", query: { api: "…" } },
      { path: "/…", query: { api: "…" } },
    ]);
  });

  function plain(query: string, path = "/api/v2/reports_manager.php"): PlainRequest {
    return { method: "GET", path, query, host: undefined, header: () => undefined, signal: undefined };
  }
});

test("rejects a tenant whose token is longer than a header", () => {
  const { fake } = createTestClient();
  expect(() => fake.tenant({ token: "a".repeat(8_191) })).toThrow(
    withCode("tenant-token-too-long", { length: 8_191, max: 8_190 }),
  );
});

test("responds to any query with the vendor's envelope and without a 5xx", async () => {
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
      const { status, text } = await send(parameters.map(([key, word]) => `${key}=${word}`).join("&"));
      expect([200, 400, 404, 414]).toContain(status);
      if (status !== 414) expect(Object.keys(JSON.parse(text)).slice(0, 3)).toEqual(["code", "error", "msg"]);
    }),
    { numRuns: 300 },
  );
});
