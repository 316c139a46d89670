import { createContactCentre, readReport } from "@mockvox/fixtures";
import { createFake } from "@mockvox/mock-server";
import { namedProfile, parseVendorSecond, type RefusalId, reportIds, resolveAnswers } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import {
  createClient,
  QueryError,
  QuotaError,
  SlotError,
  TokenError,
  UnavailableError,
  UnexpectedAnswerError,
  WolkvoxError,
} from "../src/index.ts";
import { aDay, clientOf, createPair, fetchOf, present, queryOf, quiet } from "./ground.ts";

test.each(reportIds)("reads the contact centre's own rows of %s", async (report) => {
  const { client } = createPair({ seed: 7 });
  const { data, empty, complete } = await client.report(report, queryOf(report));
  const window = { from: second(aDay.date_ini), to: second(aDay.date_end) + 1, now: present / 1000 };
  const source = createContactCentre({ seed: 7, server: "0001" });
  const answers = resolveAnswers(namedProfile("default"), report);
  const { body } = await readReport(source, report, { ...window, campaignId: "all" }, answers);
  const own = body.shape === "buckets" ? body.data : [...body.chunks()].flat();
  expect(data).toEqual(own);
  expect([empty, complete]).toEqual([false, true]);
});

function second(digits: string): number {
  return parseVendorSecond(digits) ?? 0;
}

test.each(reportIds)("reads an empty window of %s as no rows", async (report) => {
  const { client } = createPair();
  const { data, empty } = await client.report(report, queryOf(report, quiet));
  expect(data).toEqual(report === "cdr_4" ? {} : []);
  expect(empty).toBe(true);
});

test("writes a Date and a Temporal instant in the vendor's zone", async () => {
  const { fake, client } = createPair();
  const date_ini = new Date("2026-03-02T05:00:00.900Z");
  const date_end = { epochMilliseconds: Date.parse("2026-03-02T23:59:59-05:00") };
  await client.report("diagram_1_2", { date_ini, date_end });
  expect(fake.requests[0]?.query).toMatchObject(aDay);
});

test("asks the operation's own host, with the server number in its header too", async () => {
  const asked: [string, unknown][] = [];
  const answer = fetchOf(createFake());
  const client = createClient({
    server: "0042",
    token: "demo",
    fetch: (url, init) => {
      asked.push([url, init.headers]);
      return answer(url, init);
    },
  });
  await client.report("diagram_2", aDay);
  expect(asked).toEqual([
    [
      "https://wv0042.wolkvox.com/api/v2/reports_manager.php?api=diagram_2&date_ini=20260302000000&date_end=20260302235959",
      { "wolkvox-token": "demo", wolkvox_server: "0042" },
    ],
  ]);
});

describe("refuses before it sends", () => {
  const { date_ini } = aDay;
  test.each([
    ["a window of 45 days", { date_ini, date_end: "20260416000000" }, /window of 45 days exceeds the limit of 31. Ask/],
    ["a window of a second more than 31 days", { date_ini, date_end: "20260402000001" }, /exceeds the limit of 31/],
    ["dates in the wrong order", { date_ini: "20260303000000", date_end: "20260302000000" }, /lies after date_end/],
    [
      "a date of thirteen digits",
      { date_ini, date_end: "2026030200000" },
      /date_end is no second, found "2026030200000"/,
    ],
    ["30 February", { date_ini: "20260230000000", date_end: "20260302000000" }, /date_ini is no second/],
    ["a Date that is none", { date_ini: new Date(Number.NaN), date_end: date_ini }, /date_ini is no second/],
    ["a missing date", { date_ini } as never, /date_end is missing. Give it/],
    ["an unknown parameter", { ...aDay, campaign: "1" }, /it has no parameter campaign. Take it out/],
  ])("%s", async (_, query, message) => {
    const { fake, client } = createPair();
    const failure = client.report("diagram_2", query);
    await expect(failure).rejects.toThrow(message);
    await expect(failure).rejects.toBeInstanceOf(QueryError);
    expect(fake.requests).toEqual([]);
  });

  test("a report that does not exist", async () => {
    const { client } = createPair();
    await expect(client.report("cdr_5" as never, aDay)).rejects.toThrow(
      "Failed to read cdr_5: there is no such report",
    );
  });

  test.each([
    [{ server: "1", token: "t" }, "four digits"],
    [{ server: "0001", token: "two words" }, "no header carries it"],
    [{ server: "0001", token: "" }, "The token is empty"],
    [{ baseUrl: "ftp://host", token: "t" }, "a plain http or https address"],
    [{ baseUrl: "http://user:secret@host", token: "t" }, "a plain http or https address"],
    [{ baseUrl: "nowhere", token: "t" }, "a plain http or https address"],
  ])("a client of %j", (options, message) => {
    expect(() => createClient(options)).toThrow(message);
  });
});

describe("tells apart what a caller can do:", () => {
  const cases: [RefusalId, new (...args: never[]) => WolkvoxError][] = [
    ["missing-token", TokenError],
    ["invalid-token", TokenError],
    ["quota-spent", QuotaError],
    ["too-many-requests", SlotError],
    ["maintenance", UnavailableError],
    ["time-limit", UnavailableError],
    ["row-limit", QueryError],
    ["unknown-report", QueryError],
    ["method-not-allowed", UnexpectedAnswerError],
  ];
  test.each(cases)("%s", async (refusal, Class) => {
    const { fake, client } = createPair();
    fake.refuse(refusal);
    const failure = await client.report("diagram_2", aDay).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Class);
    expect(failure).toMatchObject({
      asked: { origin: "https://wv0001.wolkvox.com", report: "diagram_2", query: aDay },
      refusal,
      said: { msg: expect.any(String) },
    });
  });

  test("a third request in flight, and the quota", async () => {
    const { fake, client } = createPair({ latency: 1000 });
    const three = await Promise.allSettled([1, 2, 3].map(() => client.report("diagram_2", aDay)));
    expect(three.map(({ status }) => status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(three.find(({ status }) => status === "rejected")).toMatchObject({ reason: { name: "SlotError" } });
    fake.spendQuota(25_000);
    await expect(client.report("diagram_2", aDay)).rejects.toBeInstanceOf(QuotaError);
  });

  test.each([
    ["a connection that is reset", { kind: "reset" }],
    ["a body that breaks off", { kind: "cut-body", afterBytes: 300 }],
    ["an empty body", { kind: "empty-body" }],
    ["bytes without sense", { kind: "garbage" }],
    ["a gateway's page", { kind: "proxy-page" }],
    ["a gateway's page that says 200", { kind: "proxy-page", status: 200 }],
  ] as const)("%s is tried again later", async (_, fault) => {
    const { fake, client } = createPair();
    fake.injectFault(fault);
    await expect(client.report("diagram_13", aDay)).rejects.toBeInstanceOf(UnavailableError);
    expect((await client.report("diagram_13", aDay)).empty).toBe(false);
  });

  const answers: [string, () => Response, RegExp][] = [
    ["JSON that is no envelope", () => Response.json([1]), /JSON but no envelope, status 200/],
    [
      "data that are no rows",
      () => Response.json({ code: 200, error: null, msg: "", data: [1] }),
      /no.* a list of rows/,
    ],
    [
      "fewer rows than it says",
      () => Response.json({ code: 200, error: null, msg: "2 records were found", data: [{}] }),
      /says 2 records and has 1/,
    ],
    [
      "a 404 in other words",
      () => Response.json({ code: 404, error: "NOT FOUND", msg: "No such server" }, { status: 404 }),
      /says 404 "No such server"/,
    ],
    ["a page that is not there", () => new Response("<html>", { status: 404 }), /without JSON, status 404/],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example" } }),
      /status 302. Give the address that it redirects to/,
    ],
  ];
  test.each(answers)("%s is a bug to report", async (_, answer, message) => {
    const failure = clientOf(answer).report("diagram_2", aDay);
    await expect(failure).rejects.toBeInstanceOf(UnexpectedAnswerError);
    await expect(failure).rejects.toThrow(message);
  });
});

test("says when the rows may have been cut", async () => {
  const { client } = createPair({ limits: { rows: 100 } }, { rowLimit: 100 });
  expect(await client.report("diagram_13", aDay)).toMatchObject({ complete: false, data: { length: 100 } });
});

test("lets fields through that nobody has described", async () => {
  const row = { skill_id: "1", new_column: "x" };
  const client = clientOf(() =>
    Response.json({ code: "200", error: null, msg: "1 records were found", data: [row], page: 1 }),
  );
  expect(await client.report("diagram_2", aDay)).toMatchObject({ data: [row], envelope: { page: 1 } });
});

test("keeps the token out of every error, also when the server repeats it", async () => {
  const says = (msg: string, status: number) => () =>
    Response.json({ code: status, error: "NO c4n4ry", msg }, { status });
  const answers = [
    says("PLEASE VALIDATE c4n4ry", 403),
    says("c4n4ry", 500),
    says("what is c4n4ry", 418),
    () => new Response("<p>c4n4ry</p>", { status: 502 }),
    () => Response.json({ token: "c4n4ry" }),
    () => Promise.reject(new TypeError("fetch failed")),
  ];
  for (const answer of answers) {
    const error = await clientOf(answer)
      .report("cdr_4", aDay)
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(WolkvoxError);
    expect(`${error}${JSON.stringify(error)}${(error as Error).stack}`).not.toContain("c4n4ry");
  }
});

test("gives a request up after its time, on its own clock", async () => {
  const { client } = createPair({ latency: 30_000 }, { timeoutMs: 5_000 });
  const failure = client.report("cdr_4", aDay);
  await expect(failure).rejects.toBeInstanceOf(UnavailableError);
  await expect(failure).rejects.toThrow("no whole answer came within 5 seconds");
});

test("ends with the signal's reason, before and while it asks", async () => {
  const { fake, client } = createPair({ latency: 30_000 });
  const gone = new AbortController();
  const asked = client.report("cdr_4", aDay, { signal: gone.signal });
  gone.abort(new Error("gone"));
  await expect(asked).rejects.toThrow("gone");
  await expect(client.report("cdr_4", aDay, { signal: gone.signal })).rejects.toThrow("gone");
  fake.setLatency(0);
  expect((await client.report("cdr_4", aDay)).empty).toBe(false);
});

test("tells how long to wait when the server does", async () => {
  const seconds = clientOf(() => new Response("", { status: 503, headers: { "retry-after": "120" } }));
  await expect(seconds.report("cdr_4", aDay)).rejects.toMatchObject({ retryAfterSeconds: 120 });
});

test("refuses a token that is not there, as programs without types may give it", () => {
  // @ts-expect-error A variable may be unset.
  expect(() => createClient({ server: "0001", token: process.env.NO_SUCH_TOKEN })).toThrow("The token is empty");
});

test("refuses to be without an address", () => {
  // @ts-expect-error Either a server number or an address is needed.
  expect(() => createClient({ token: "t" })).toThrow("needs a server number");
});
