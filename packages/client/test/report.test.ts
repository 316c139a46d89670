import { createContactCentre, readReport } from "@mockvox/fixtures";
import { createFake } from "@mockvox/mock-server";
import { namedProfile, parseVendorTime, type RefusalId, reportIds, resolveAnswers } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import {
  createClient,
  OptionError,
  QueryError,
  QuotaError,
  SlotError,
  TokenError,
  UnavailableError,
  UnexpectedResponseError,
  WolkvoxError,
} from "../src/index.ts";
import {
  clientReturning,
  createClientAndFake,
  emptyDay,
  fetchFrom,
  queryOf,
  sampleDay,
  testNow,
} from "./test-client.ts";

test.each(reportIds)("reads the contact centre's own rows of %s", async (report) => {
  const { client } = createClientAndFake({ seed: 7 });
  const { data, isEmpty, isComplete } = await client.report(report, queryOf(report));
  const window = { from: second(sampleDay.date_ini), to: second(sampleDay.date_end) + 1, now: testNow / 1000 };
  const source = createContactCentre({ seed: 7, server: "0001" });
  const answers = resolveAnswers(namedProfile("default"), report);
  const { body } = await readReport(source, report, { ...window, campaignId: "all" }, answers);
  const own = body.shape === "buckets" ? body.data : [...body.chunks()].flat();
  expect(data).toEqual(own);
  expect([isEmpty, isComplete]).toEqual([false, true]);
});

function second(digits: string): number {
  return parseVendorTime(digits) ?? 0;
}

test.each(reportIds)("reads an empty range of %s as no rows", async (report) => {
  const { client } = createClientAndFake();
  const { data, isEmpty } = await client.report(report, queryOf(report, emptyDay));
  expect(data).toEqual(report === "cdr_4" ? {} : []);
  expect(isEmpty).toBe(true);
});

test("writes a Date and a Temporal instant in the vendor's zone", async () => {
  const { fake, client } = createClientAndFake();
  const date_ini = new Date("2026-03-02T05:00:00.900Z");
  const date_end = { epochMilliseconds: Date.parse("2026-03-02T23:59:59-05:00") };
  await client.report("diagram_1_2", { date_ini, date_end });
  expect(fake.requests[0]?.query).toMatchObject(sampleDay);
});

test("sends the request to the operation's host, with the server number in a header", async () => {
  const asked: [string, unknown][] = [];
  const answer = fetchFrom(createFake());
  const client = createClient({
    server: "0042",
    token: "demo",
    fetch: (url, init) => {
      asked.push([url, init.headers]);
      return answer(url, init);
    },
  });
  await client.report("diagram_2", sampleDay);
  expect(asked).toEqual([
    [
      "https://wv0042.wolkvox.com/api/v2/reports_manager.php?api=diagram_2&date_ini=20260302000000&date_end=20260302235959",
      { "wolkvox-token": "demo", wolkvox_server: "0042" },
    ],
  ]);
});

describe("a campaign's id", () => {
  test.each([
    ["a text", "77", "77"],
    ["a number", 77, "77"],
    ["a number with a fraction", 0.5, "0.5"],
  ])("that is %s is sent as it is written", async (_, campaign_id, sent) => {
    const { fake, client } = createClientAndFake();
    await client.report("campaign_8", { ...sampleDay, campaign_id: campaign_id as never });
    expect(fake.requests[0]?.query).toMatchObject({ ...sampleDay, campaign_id: sent });
  });

  test.each([
    ["NaN", Number.NaN, "NaN"],
    ["Infinity", Number.POSITIVE_INFINITY, "Infinity"],
    ["a number that JavaScript has rounded", 2 ** 53, "9007199254740992"],
    ["a BigInt", 77n, "bigint"],
    ["a boolean", true, "true"],
    ["a Date", new Date("2026-03-02T05:00:00Z"), '"2026-03-02T05:00:00.000Z"'],
    ["an instant", { epochMilliseconds: 0 }, '{"epochMilliseconds":0}'],
    ["a list", ["77"], '["77"]'],
  ])("that is %s is refused before sending", async (_, campaign_id, value) => {
    const { fake, client } = createClientAndFake();
    const failure = client.report("campaign_8", { ...sampleDay, campaign_id: campaign_id as never });
    await expect(failure).rejects.toMatchObject({
      code: "invalid-parameter",
      params: { parameter: "campaign_id", value },
      message: `Failed to read campaign_8: invalid campaign_id ${value}. Expected text, or a number up to 9007199254740991.`,
    });
    await expect(failure).rejects.toBeInstanceOf(QueryError);
    expect(fake.requests).toEqual([]);
  });
});

describe("rejects before sending", () => {
  const { date_ini } = sampleDay;
  test.each([
    ["a window of 45 days", { date_ini, date_end: "20260416000000" }, "window-too-long"],
    ["a window of a second more than 31 days", { date_ini, date_end: "20260402000001" }, "window-too-long"],
    ["reversed dates", { date_ini: "20260303000000", date_end: "20260302000000" }, "reversed-dates"],
    ["a date of thirteen digits", { date_ini, date_end: "2026030200000" }, "invalid-date"],
    ["30 February", { date_ini: "20260230000000", date_end: "20260302000000" }, "invalid-date"],
    ["an invalid Date", { date_ini: new Date(Number.NaN), date_end: date_ini }, "invalid-date"],
    ["a missing date", { date_ini } as never, "missing-parameter"],
    ["an unknown parameter", { ...sampleDay, campaign: "1" }, "unknown-parameter"],
  ])("%s", async (_, query, code) => {
    const { fake, client } = createClientAndFake();
    const failure = client.report("diagram_2", query);
    await expect(failure).rejects.toMatchObject({ code });
    await expect(failure).rejects.toBeInstanceOf(QueryError);
    expect(fake.requests).toEqual([]);
  });

  test("what cannot be the id of a report", async () => {
    const { fake, client } = createClientAndFake();
    await expect(client.report("cdr 4" as never, sampleDay)).rejects.toMatchObject({ code: "unknown-report" });
    expect(fake.requests).toEqual([]);
  });

  test.each([
    [{ server: "1", token: "t" }, "invalid-server-number"],
    [{ server: "0001", token: "two words" }, "invalid-token-text"],
    [{ server: "0001", token: "" }, "invalid-token-text"],
    [{ baseUrl: "ftp://host", token: "t" }, "invalid-base-url"],
    [{ baseUrl: "http://user:secret@host", token: "t" }, "invalid-base-url"],
    [{ baseUrl: "nowhere", token: "t" }, "invalid-base-url"],
  ])("a client of %j", (options, code) => {
    expect(() => createClient(options)).toThrow(expect.objectContaining({ code }));
  });

  test.each(
    ["timeoutMs", "rowLimit", "byteLimit"].flatMap((option) =>
      [Number.NaN, -1, 0, Number.NEGATIVE_INFINITY].map((value) => ({ option, value })),
    ),
  )("a client whose $option is $value", ({ option, value }) => {
    const create = (): unknown => createClient({ server: "0001", token: "t", [option]: value });
    expect(create).toThrow(OptionError);
    expect(create).toThrow(
      expect.objectContaining({ code: "invalid-client-number", params: { option, value, minimum: 1 } }),
    );
  });
});

describe("throws a class per remedy:", () => {
  const cases: [RefusalId, new (...args: never[]) => WolkvoxError][] = [
    ["missing-token", TokenError],
    ["invalid-token", TokenError],
    ["quota-spent", QuotaError],
    ["too-many-requests", SlotError],
    ["maintenance", UnavailableError],
    ["time-limit", UnavailableError],
    ["row-limit", QueryError],
    ["unknown-report", QueryError],
    ["method-not-allowed", UnexpectedResponseError],
  ];
  test.each(cases)("%s", async (refusal, Class) => {
    const { fake, client } = createClientAndFake();
    fake.refuse(refusal);
    const failure = await client.report("diagram_2", sampleDay).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Class);
    expect(failure).toMatchObject({
      request: { origin: "https://wv0001.wolkvox.com", report: "diagram_2", query: sampleDay },
      refusal,
      vendorMessage: { msg: expect.any(String) },
    });
  });

  test("a third request in flight, and the quota", async () => {
    const { fake, client } = createClientAndFake({ latency: 1000 });
    const three = await Promise.allSettled([1, 2, 3].map(() => client.report("diagram_2", sampleDay)));
    expect(three.map(({ status }) => status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(three.find(({ status }) => status === "rejected")).toMatchObject({ reason: { name: "SlotError" } });
    fake.spendQuota(25_000);
    await expect(client.report("diagram_2", sampleDay)).rejects.toBeInstanceOf(QuotaError);
  });

  test.each([
    ["a connection that is reset", { kind: "reset" }],
    ["a truncated body", { kind: "cut-body", afterBytes: 300 }],
    ["an empty body", { kind: "empty-body" }],
    ["random bytes", { kind: "garbage" }],
    ["a gateway's page", { kind: "proxy-page" }],
    ["a gateway's page that says 200", { kind: "proxy-page", status: 200 }],
  ] as const)("%s is an UnavailableError", async (_, fault) => {
    const { fake, client } = createClientAndFake();
    fake.injectFault(fault);
    await expect(client.report("diagram_13", sampleDay)).rejects.toBeInstanceOf(UnavailableError);
    expect((await client.report("diagram_13", sampleDay)).isEmpty).toBe(false);
  });

  test.each([
    [400, QueryError],
    [401, TokenError],
    [403, UnavailableError],
    [404, UnexpectedResponseError],
    [408, UnavailableError],
    [429, UnavailableError],
    [500, UnavailableError],
    [502, UnavailableError],
    [503, UnavailableError],
    [504, UnavailableError],
    [200, UnexpectedResponseError],
    [202, UnexpectedResponseError],
  ])("a gateway's JSON with status %i, like its page", async (status, Class) => {
    const headers = { "retry-after": "7" };
    const answer = (): Response => Response.json({ message: "Service Unavailable" }, { status, headers });
    const error = await clientReturning(answer)
      .report("diagram_2", sampleDay)
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({
      code: "response-without-envelope",
      params: { status },
      status,
      retryAfterSeconds: 7,
    });
  });

  const answers: [string, () => Response, string][] = [
    ["JSON that is no envelope", () => Response.json([1]), "response-without-envelope"],
    ["data that are no rows", () => Response.json({ code: 200, error: null, msg: "", data: [1] }), "unexpected-data"],
    [
      "fewer rows than announced",
      () => Response.json({ code: 200, error: null, msg: "2 records were found", data: [{}] }),
      "records-missing",
    ],
    [
      "a 404 with another message",
      () => Response.json({ code: 404, error: "NOT FOUND", msg: "No such server" }, { status: 404 }),
      "report-refused",
    ],
    ["a missing page", () => new Response("<html>", { status: 404 }), "response-not-json"],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example" } }),
      "response-not-json",
    ],
  ];
  test.each(answers)("%s is an UnexpectedResponseError", async (_, answer, code) => {
    const failure = clientReturning(answer).report("diagram_2", sampleDay);
    await expect(failure).rejects.toBeInstanceOf(UnexpectedResponseError);
    await expect(failure).rejects.toMatchObject({ code });
  });
});

test("marks rows that may be truncated as incomplete", async () => {
  const { client } = createClientAndFake({ limits: { rows: 100 } }, { rowLimit: 100 });
  expect(await client.report("diagram_13", sampleDay)).toMatchObject({ isComplete: false, data: { length: 100 } });
});

test("keeps unknown fields", async () => {
  const row = { skill_id: "1", new_column: "x" };
  const client = clientReturning(() =>
    Response.json({ code: "200", error: null, msg: "1 records were found", data: [row], page: 1 }),
  );
  expect(await client.report("diagram_2", sampleDay)).toMatchObject({ data: [row], envelope: { page: 1 } });
});

test("keeps the token out of every error, even if the server echoes it", async () => {
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
    const error = await clientReturning(answer)
      .report("cdr_4", sampleDay)
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(WolkvoxError);
    expect(`${error}${JSON.stringify(error)}${(error as Error).stack}`).not.toContain("c4n4ry");
  }
});

test("aborts a request after its timeout, on its own clock", async () => {
  const { client } = createClientAndFake({ latency: 30_000 }, { timeoutMs: 5_000 });
  const failure = client.report("cdr_4", sampleDay);
  await expect(failure).rejects.toBeInstanceOf(UnavailableError);
  await expect(failure).rejects.toMatchObject({ code: "response-timeout", params: { seconds: 5 } });
});

test("rejects with the signal's reason, before and during a request", async () => {
  const { fake, client } = createClientAndFake({ latency: 30_000 });
  const abort = new AbortController();
  const asked = client.report("cdr_4", sampleDay, { signal: abort.signal });
  abort.abort(new Error("gone"));
  await expect(asked).rejects.toThrow("gone");
  await expect(client.report("cdr_4", sampleDay, { signal: abort.signal })).rejects.toThrow("gone");
  fake.setLatency(0);
  expect((await client.report("cdr_4", sampleDay)).isEmpty).toBe(false);
});

test("exposes Retry-After", async () => {
  const seconds = clientReturning(() => new Response("", { status: 503, headers: { "retry-after": "120" } }));
  await expect(seconds.report("cdr_4", sampleDay)).rejects.toMatchObject({ retryAfterSeconds: 120 });
});

test("rejects a missing token from untyped code", () => {
  // @ts-expect-error A variable may be unset.
  expect(() => createClient({ server: "0001", token: process.env.NO_SUCH_TOKEN })).toThrow(/^Invalid token/);
});

test("rejects options without an address", () => {
  // @ts-expect-error Either a server number or an address is needed.
  expect(() => createClient({ token: "t" })).toThrow(/^Missing server/);
});
