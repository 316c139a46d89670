import { isDeepStrictEqual } from "node:util";
import { emptyDateRange, refusals, reportIds } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { envelopeSchemas, refusalSchema } from "@mockvox/spec/zod";
import { expect, test } from "vitest";
import {
  createReferenceClient,
  createTestClient,
  profileOf,
  queryOf,
  rowsIn,
  type TestRequest,
  tuesday,
  wednesday,
} from "./reference-client.ts";
import { candidates } from "./reference-server/answers.ts";
import { campaigns } from "./reference-server/dataset.ts";
import { referenceFetch, startReferenceServer } from "./reference-server/edges.ts";
import { defaultAnswers, drawAnswers, referenceAnswers } from "./reference-server/profiles.ts";
import { tokens } from "./reference-server/tokens.ts";
import { sendRound } from "./request-round.ts";

const seeds = Array.from({ length: 20 }, (_, nth) => nth + 1);
function sum(rows: Record<string, string>[], name: string): number {
  return rows.reduce((total, row) => total + Number(row[name]), 0);
}

test("every answer is a candidate of the ledger, and the first ones are the defaults", () => {
  const known = Object.fromEntries(ledger.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]));
  for (const [claim, answers] of Object.entries(candidates))
    expect(known[claim], claim).toEqual(expect.arrayContaining([...answers]));
  const defaults = Object.fromEntries(ledger.map((claim) => [claim.id, claim.default]));
  expect(defaults).toMatchObject(defaultAnswers);
});

test("the reference answers are a valid profile and differ from the default for more than thirty claims", () => {
  const { answers } = profileOf(referenceAnswers);
  const others = Object.entries(answers).filter(
    ([claim, answer]) => !isDeepStrictEqual(answer, Object(defaultAnswers)[claim]),
  );
  expect(others.length).toBeGreaterThan(30);
});

test.each(seeds)("serves five reports that conform to the spec, with seed %i", async (seed) => {
  for (const answers of [referenceAnswers, defaultAnswers]) {
    const send = createReferenceClient({ seed, answers });
    for (const report of reportIds) {
      const response = await send({ query: queryOf(report) });
      expect(response.status).toBe(200);
      expect(envelopeSchemas[report].safeParse(JSON.parse(response.text)).error?.issues ?? []).toEqual([]);
      expect(rowsIn(response).length).toBeGreaterThan(1);
    }
  }
});

/** Claims that only a spent quota, many rows or the vendor's host name can settle. */
const unobservableClaims = [
  "quota-scope",
  "quota-reset",
  "refusal-cost",
  "empty-window-cost",
  "row-limit",
  "cut-count",
  "plain-http",
];
const defaultRound = await sendRound(createReferenceClient({ answers: defaultAnswers }));
const alternativeAnswers = Object.entries(candidates)
  .filter(([claim]) => !unobservableClaims.includes(claim))
  .flatMap(([claim, [, ...answers]]) => answers.map((answer) => [claim, answer]));

test.each(alternativeAnswers)("%s: %s changes an answer", async (claim, answer) => {
  const send = createReferenceClient({ answers: { ...defaultAnswers, [`${claim}`]: answer } });
  expect(await sendRound(send)).not.toEqual(defaultRound);
});

test.each(seeds)("serves every report under random answers, with seed %i", async (seed) => {
  const send = createReferenceClient({ answers: drawAnswers(seed) });
  for (const report of reportIds) {
    const { status, text } = await send({
      query: { ...queryOf(report), ...(report === "campaign_8" ? { campaign_id: `${campaigns[0]}` } : {}) },
    });
    expect([status, JSON.parse(text.replace("\ufeff", "")).error], report).toEqual([200, null]);
  }
});

const minute = "20260303100500";
const refusedRequests: [keyof typeof refusals, TestRequest][] = [
  ["missing-token", { query: queryOf("cdr_4"), token: null }],
  ["invalid-token", { query: queryOf("cdr_4"), token: "refuse-invalid-token" }],
  ["maintenance", { query: queryOf("cdr_4"), token: tokens.maintenance }],
  ["quota-spent", { query: queryOf("cdr_4"), token: tokens.quotaSpent }],
  ["time-limit", { query: queryOf("cdr_4"), token: tokens.slow }],
  ["unknown-report", { query: queryOf("cdr_99") }],
  ["missing-parameter", { query: { api: "cdr_4", date_ini: minute } }],
  ["missing-parameter", { query: { api: "campaign_8", ...tuesday } }],
  ["invalid-date", { query: queryOf("cdr_4", { ...tuesday, date_ini: "2026030310050" }) }],
  ["invalid-date", { query: queryOf("cdr_4", { date_ini: "20260230000000", date_end: minute }) }],
  ["reversed-dates", { query: queryOf("cdr_4", { date_ini: minute, date_end: "20260303100459" }) }],
  ["window-too-long", { query: queryOf("cdr_4", { date_ini: "20260101000000", date_end: "20260201000001" }) }],
  ["method-not-allowed", { query: queryOf("cdr_4"), method: "DELETE" }],
];

test.each(refusedRequests)("responds with %s as the spec words it, under the default answers", async (id, request) => {
  const response = await createReferenceClient({ answers: defaultAnswers })(request);
  const { status, error, msg } = refusals[id];
  expect([response.status, JSON.parse(response.text)]).toEqual([status, { code: `${status}`, error, msg }]);
});

test("its error responses conform to the spec, except pages", async () => {
  const send = createReferenceClient();
  for (const [id, request] of refusedRequests) {
    const { status, headers, text } = await send(request);
    const isPage = id === "maintenance" || id === "time-limit";
    expect(headers["content-type"], id).toMatch(isPage ? /^text\/html/ : /^application\/json/);
    if (!isPage && status !== 200)
      expect(refusalSchema.safeParse(JSON.parse(text)).error?.issues ?? [], id).toEqual([]);
  }
});

test("a night is an empty date range, in either answer", async () => {
  const night = { date_ini: "20260303010000", date_end: "20260303020000" };
  const { status, text } = await createReferenceClient({ answers: defaultAnswers })({ query: queryOf("cdr_4", night) });
  expect([status, JSON.parse(text).msg]).toEqual([emptyDateRange.status, emptyDateRange.msg]);
  const own = await createReferenceClient()({ query: queryOf("diagram_13", night) });
  expect(JSON.parse(own.text)).toEqual({ code: "200", error: null, msg: "0 records were found", data: [] });
});

test.each(seeds)("parts of a day add up to the day, with seed %i", async (seed) => {
  const send = createReferenceClient({ seed, answers: defaultAnswers });
  const halves = [
    { ...tuesday, date_end: "20260303115959" },
    { ...tuesday, date_ini: "20260303120000" },
  ];
  const columns = {
    cdr_4: "calls",
    diagram_1_2: "calls",
    diagram_2: "treatment",
    campaign_8: "total_machine_recognitions",
    diagram_13: "attempt",
  };
  for (const [report, column] of Object.entries(columns)) {
    const whole = rowsIn(await send({ query: queryOf(report) }));
    const parts = await Promise.all(halves.map((half) => send({ query: queryOf(report, half) })));
    expect(sum(parts.flatMap(rowsIn), column), report).toBe(sum(whole, column));
  }
});

test("the sum of the campaigns equals `all`", async () => {
  const send = createReferenceClient();
  const all = rowsIn(await send({ query: queryOf("campaign_8") }));
  const each = await Promise.all(
    campaigns.slice(0, 2).map((id) => send({ query: { ...queryOf("campaign_8"), campaign_id: id } })),
  );
  const last = await send({ query: { ...queryOf("campaign_8"), campaign_id: `${campaigns[2]}` } });
  expect(sum([...each, last].flatMap(rowsIn), "busy")).toBe(sum(all, "busy"));
});

test("rows contain only ended interactions and never change afterwards", async () => {
  const today = { date_ini: "20260304000000", date_end: "20260304235959" };
  const atThree = rowsIn(await createReferenceClient()({ query: queryOf("diagram_13", today) }));
  const atNine = rowsIn(
    await createTestClient(referenceFetch({ now: () => wednesday + 6 * 3_600_000 }))({
      query: queryOf("diagram_13", today),
    }),
  );
  expect(atNine.length).toBeGreaterThan(atThree.length);
  expect(atNine).toEqual(expect.arrayContaining(atThree));
});

test("a third request of one token is refused while two are in flight", async () => {
  const send = createReferenceClient({ answers: defaultAnswers });
  const three = await Promise.all([1, 2, 3].map(() => send({ query: queryOf("cdr_4") })));
  expect(three.map(({ status }) => status)).toEqual([200, 200, 403]);
  expect(await send({ query: queryOf("cdr_4") })).toMatchObject({ status: 200 });
});

test("a request beyond the limit waits if the answers say so", async () => {
  const send = createReferenceClient({ answers: { ...defaultAnswers, "request-over-limit": "queued" } });
  const five = await Promise.all([1, 2, 3, 4, 5].map(() => send({ query: queryOf("cdr_4") })));
  expect(five.every(({ status }) => status === 200)).toBe(true);
});

test("the quota runs out and is renewed the next day", async () => {
  let now = wednesday;
  const send = createTestClient(referenceFetch({ now: () => now, quota: 2, answers: defaultAnswers }));
  const statuses = async (times: number): Promise<number[]> => {
    const results: number[] = [];
    for (let time = 0; time < times; time++) results.push((await send({ query: queryOf("diagram_2") })).status);
    return results;
  };
  expect(await statuses(3)).toEqual([200, 200, 403]);
  now += 9 * 3_600_000;
  expect(await statuses(3)).toEqual([200, 200, 403]);
});

test("responds over a socket as in process", async () => {
  await using server = await startReferenceServer({ now: () => wednesday });
  const [afar, near] = [createTestClient(fetch, server.url), createReferenceClient()];
  for (const request of [...reportIds.map((id) => ({ query: queryOf(id) })), { token: null }, { path: "/" }]) {
    const [one, other] = [await afar(request), await near(request)];
    expect([one.status, one.text]).toEqual([other.status, other.text]);
    expect(one.headers).toMatchObject(other.headers);
  }
});

test("sends a compressed body over a socket if the answers say so", async () => {
  await using server = await startReferenceServer({
    now: () => wednesday,
    answers: { ...referenceAnswers, compression: "gzip" },
  });
  const response = await createTestClient(
    fetch,
    server.url,
  )({ query: queryOf("cdr_4"), headers: { "accept-encoding": "gzip" } });
  expect(response.headers["content-encoding"]).toBe("gzip");
  expect(response.text).toBe((await createReferenceClient()({ query: queryOf("cdr_4") })).text);
});
