import { createFake, toFetch } from "@mockvox/mock-server";
import { parseReport } from "@mockvox/mock-server/reports";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Client, createClient, NotModelledError, QueryError, UnexpectedResponseError } from "../src/index.ts";
import { pull } from "../src/pull.ts";

const dates = { date_ini: "20260302000000", date_end: "20260302235959" };
const days = { from: "20260302000000", to: "20260305235959", now: "20260601000000" };
const rows = [{ calls: 12 }, { calls: 7 }];
const mine = parseReport({ id: "mine", columns: { calls: { kind: "count" } }, rows });
const keyed = parseReport({ id: "keyed", columns: { calls: {} }, rows: { one: { calls: 1 }, two: { calls: 2 } } });

function clientOf(options: Parameters<typeof createFake>[0]): Client {
  const send = toFetch(createFake({ size: "small", ...options }));
  return createClient({ server: "0001", token: "demo", fetch: (url, init) => send(new Request(url, init)) });
}

/** A client, and the URLs that it requests. */
function watchedClientOf(options: Parameters<typeof createFake>[0]): { client: Client; sent: URL[] } {
  const send = toFetch(createFake({ size: "small", ...options }));
  const sent: URL[] = [];
  const client = createClient({
    server: "0001",
    token: "demo",
    fetch: (url, init) => {
      sent.push(new URL(url));
      return send(new Request(url, init));
    },
  });
  return { client, sent };
}

async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const read: Item[] = [];
  for await (const item of items) read.push(item);
  return read;
}

test("reads rows of a report that is not modelled, with a type argument", async () => {
  const client = clientOf({ reports: [mine, keyed] });
  const result = await client.report<{ calls: string }>("mine", dates);
  expect(result.data.map(({ calls }) => Number(calls))).toEqual([12, 7]);
  expect(result).toMatchObject({ report: "mine", isEmpty: false, isComplete: true, note: undefined });
  expect((await client.report("keyed", dates)).data).toEqual([{ calls: "1" }, { calls: "2" }]);
});

test("a schema checks every row and gives its type, by Standard Schema or by parse", async () => {
  const client = clientOf({ reports: [mine] });
  const schema = z.object({ calls: z.coerce.number() });
  const { data } = await client.report("mine", dates, { schema });
  expect(data.map(({ calls }) => calls + 1)).toEqual([13, 8]);
  const parsed = await client.report("mine", dates, { schema: { parse: (row) => Object.keys(Object(row)) } });
  expect(parsed.data).toEqual([["calls"], ["calls"]]);
});

test("a row that does not match the schema fails with its number and its field", async () => {
  const client = clientOf({ reports: [mine] });
  const schema = z.object({ calls: z.enum(["12"]) });
  const error = await client.report("mine", dates, { schema }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toMatchObject({ code: "row-off-schema", params: { row: 1, issue: expect.stringMatching(/^calls: /) } });
});

test("says that a mock server does not model a report, and how to get it served", async () => {
  const error = await clientOf({})
    .report("cdr_1", dates)
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(NotModelledError);
  expect(error).toMatchObject({
    code: "report-not-modelled",
    status: 501,
    note: expect.stringMatching(/^cdr_1 .* --reports/),
    message: expect.stringContaining("--unknown-reports shapes"),
  });
});

test("passes on the note that only the shape of the rows is right", async () => {
  const { note, data } = await clientOf({ unknownReports: "shapes" }).report("cdr_2", dates);
  expect(note).toMatch(/^shape-only: /);
  expect(Object.keys(data[0] ?? {})).toEqual(["calls", "agent_name", "cost"]);
});

test("a wrong query costs no request, and an unknown report is the server's answer", async () => {
  const client = clientOf({});
  const { date_end, ...start } = dates;
  await expect(client.report("cdr_1", start as never)).rejects.toMatchObject({ code: "missing-parameter" });
  await expect(client.report("cdr_1", { ...dates, date_end: "2026" })).rejects.toMatchObject({ code: "invalid-date" });
  await expect(client.report("../cdr_1" as "cdr_1", dates)).rejects.toMatchObject({ code: "unknown-report" });
  const unknown = await client.report("cdr_99", { ...dates, date_end }).catch((caught: unknown) => caught);
  expect(unknown).toBeInstanceOf(QueryError);
  expect(unknown).toMatchObject({ refusal: "unknown-report" });
});

const sited = parseReport({
  id: "sited",
  parameters: { site: { pattern: "\\d+" } },
  columns: { calls: {}, site: {} },
  rows: [{ calls: 3, site: "77" }],
});

test("a parameter that is a number is sent as its digits, by a report and by a pull", async () => {
  const { client, sent } = watchedClientOf({ reports: [sited] });
  const { data } = await client.report<{ calls: string }>("sited", { ...dates, site: 77 as never });
  expect(data.map(({ calls }) => calls)).toEqual(["3"]);
  const windows = await readAll(pull(client, "sited", { ...days, parameters: { site: 77 as never } }));
  expect(windows.at(-1)?.cursor.parameters).toEqual({ site: "77" });
  const asked = sent.filter(({ searchParams }) => searchParams.get("api") === "sited");
  expect(new Set(asked.map(({ searchParams }) => searchParams.get("site")))).toEqual(new Set(["77"]));
});

test("a parameter without a value is not sent", async () => {
  const { client, sent } = watchedClientOf({ reports: [mine] });
  await client.report("mine", { ...dates, site: undefined as never });
  expect(sent[0]?.searchParams.has("site")).toBe(false);
});

test.each([
  ["NaN", Number.NaN, "NaN"],
  ["null", null, "null"],
  ["a boolean", true, "true"],
  ["a list", ["77"], '["77"]'],
  ["an object", { id: 77 }, '{"id":77}'],
  ["an invalid Date", new Date(Number.NaN), "null"],
])("a parameter that is %s is refused before sending, by a report and by a pull", async (_, site, value) => {
  const { client, sent } = watchedClientOf({ reports: [sited] });
  const expected = { code: "invalid-parameter", params: { parameter: "site", value } };
  const failure = client.report("sited", { ...dates, site: site as never });
  await expect(failure).rejects.toMatchObject(expected);
  await expect(failure).rejects.toBeInstanceOf(QueryError);
  const pulled = readAll(pull(client, "sited", { ...days, parameters: { site: site as never } }));
  await expect(pulled).rejects.toMatchObject(expected);
  expect(sent).toEqual([]);
});

test("pulls a report that is not modelled, by full days, with its parameters", async () => {
  const records = [2, 3, 4].map((day) => ({ at: `2026-03-0${day} 10:00:00`, row: { calls: day, site: "BOG" } }));
  const dated = parseReport({
    id: "dated",
    parameters: { site: { pattern: "[A-Z]{3}" } },
    columns: { calls: {}, site: {} },
    records,
  });
  const client = clientOf({ reports: [dated] });
  const windows = [];
  for await (const window of pull<{ calls: string }>(client, "dated", { ...days, parameters: { site: "BOG" } })) {
    windows.push(window);
  }
  expect(windows.flatMap(({ data }) => data.map(({ calls }) => calls))).toEqual(["2", "3", "4"]);
  expect(windows.at(-1)?.cursor).toMatchObject({ report: "dated", parameters: { site: "BOG" } });
});
