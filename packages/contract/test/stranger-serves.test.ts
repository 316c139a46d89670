import { isDeepStrictEqual } from "node:util";
import { emptyWindow, refusals, reportIds } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { envelopeSchemas, refusalSchema } from "@mockvox/spec/zod";
import { expect, test } from "vitest";
import { askRound } from "./rounds.ts";
import { candidates } from "./stranger/answers.ts";
import { startStranger, strangerFetch } from "./stranger/edges.ts";
import { defaultAnswers, drawAnswers, ownAnswers } from "./stranger/profiles.ts";
import { tokens } from "./stranger/tokens.ts";
import { campaigns } from "./stranger/town.ts";
import { type Asked, asking, askStranger, profileOf, queryOf, rowsIn, tuesday, wednesday } from "./strangers.ts";

const seeds = Array.from({ length: 20 }, (_, nth) => nth + 1);
const sum = (rows: Record<string, string>[], name: string): number =>
  rows.reduce((total, row) => total + Number(row[name]), 0);

test("every answer of the stranger is a candidate of the ledger, and its first ones are the defaults", () => {
  const known = Object.fromEntries(ledger.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]));
  for (const [claim, answers] of Object.entries(candidates))
    expect(known[claim], claim).toEqual(expect.arrayContaining([...answers]));
  const defaults = Object.fromEntries(ledger.map((claim) => [claim.id, claim.default]));
  expect(defaults).toMatchObject(defaultAnswers);
});

test("its own answers are a profile, and other ones than the default's to more than thirty claims", () => {
  const { answers } = profileOf(ownAnswers);
  const others = Object.entries(answers).filter(
    ([claim, answer]) => !isDeepStrictEqual(answer, Object(defaultAnswers)[claim]),
  );
  expect(others.length).toBeGreaterThan(30);
});

test.each(seeds)("serves five reports that conform to the spec, with seed %i", async (seed) => {
  for (const answers of [ownAnswers, defaultAnswers]) {
    const ask = askStranger({ seed, answers });
    for (const report of reportIds) {
      const heard = await ask({ query: queryOf(report) });
      expect(heard.status).toBe(200);
      expect(envelopeSchemas[report].safeParse(JSON.parse(heard.text)).error?.issues ?? []).toEqual([]);
      expect(rowsIn(heard).length).toBeGreaterThan(1);
    }
  }
});

/** Claims that only a spent quota, many rows or the vendor's host name can settle. */
const outOfReach = [
  "quota-scope",
  "quota-reset",
  "refusal-cost",
  "empty-window-cost",
  "row-limit",
  "cut-count",
  "plain-http",
];
const byDefault = await askRound(askStranger({ answers: defaultAnswers }));
const others = Object.entries(candidates)
  .filter(([claim]) => !outOfReach.includes(claim))
  .flatMap(([claim, [, ...answers]]) => answers.map((answer) => [claim, answer]));

test.each(others)("%s: %s changes an answer", async (claim, answer) => {
  const ask = askStranger({ answers: { ...defaultAnswers, [`${claim}`]: answer } });
  expect(await askRound(ask)).not.toEqual(byDefault);
});

test.each(seeds)("reads every report under any answers, drawn with seed %i", async (seed) => {
  const ask = askStranger({ answers: drawAnswers(seed) });
  for (const report of reportIds) {
    const { status, text } = await ask({
      query: { ...queryOf(report), ...(report === "campaign_8" ? { campaign_id: `${campaigns[0]}` } : {}) },
    });
    expect([status, JSON.parse(text.replace("\ufeff", "")).error], report).toEqual([200, null]);
  }
});

const minute = "20260303100500";
const refused: [keyof typeof refusals, Asked][] = [
  ["missing-token", { query: queryOf("cdr_4"), token: null }],
  ["invalid-token", { query: queryOf("cdr_4"), token: "refuse-invalid-token" }],
  ["maintenance", { query: queryOf("cdr_4"), token: tokens.maintenance }],
  ["quota-spent", { query: queryOf("cdr_4"), token: tokens.quotaSpent }],
  ["time-limit", { query: queryOf("cdr_4"), token: tokens.slow }],
  ["unknown-report", { query: queryOf("cdr_5") }],
  ["missing-parameter", { query: { api: "cdr_4", date_ini: minute } }],
  ["missing-parameter", { query: { api: "campaign_8", ...tuesday } }],
  ["invalid-date", { query: queryOf("cdr_4", { ...tuesday, date_ini: "2026030310050" }) }],
  ["invalid-date", { query: queryOf("cdr_4", { date_ini: "20260230000000", date_end: minute }) }],
  ["reversed-dates", { query: queryOf("cdr_4", { date_ini: minute, date_end: "20260303100459" }) }],
  ["window-too-long", { query: queryOf("cdr_4", { date_ini: "20260101000000", date_end: "20260201000001" }) }],
  ["method-not-allowed", { query: queryOf("cdr_4"), method: "DELETE" }],
];

test.each(refused)("refuses with %s as the spec words it, under the default answers", async (id, asked) => {
  const heard = await askStranger({ answers: defaultAnswers })(asked);
  const { status, error, msg } = refusals[id];
  expect([heard.status, JSON.parse(heard.text)]).toEqual([status, { code: `${status}`, error, msg }]);
});

test("its own refusals conform to the spec too, where they are no pages", async () => {
  const ask = askStranger();
  for (const [id, asked] of refused) {
    const { status, headers, text } = await ask(asked);
    const isPage = id === "maintenance" || id === "time-limit";
    expect(headers["content-type"], id).toMatch(isPage ? /^text\/html/ : /^application\/json/);
    if (!isPage && status !== 200)
      expect(refusalSchema.safeParse(JSON.parse(text)).error?.issues ?? [], id).toEqual([]);
  }
});

test("a night is an empty window, whichever way the answers put it", async () => {
  const night = { date_ini: "20260303010000", date_end: "20260303020000" };
  const { status, text } = await askStranger({ answers: defaultAnswers })({ query: queryOf("cdr_4", night) });
  expect([status, JSON.parse(text).msg]).toEqual([emptyWindow.status, emptyWindow.msg]);
  const own = await askStranger()({ query: queryOf("diagram_13", night) });
  expect(JSON.parse(own.text)).toEqual({ code: "200", error: null, msg: "0 records were found", data: [] });
});

test.each(seeds)("parts of a day add up to the day, with seed %i", async (seed) => {
  const ask = askStranger({ seed, answers: defaultAnswers });
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
    const whole = rowsIn(await ask({ query: queryOf(report) }));
    const parts = await Promise.all(halves.map((half) => ask({ query: queryOf(report, half) })));
    expect(sum(parts.flatMap(rowsIn), column), report).toBe(sum(whole, column));
  }
});

test("the campaigns together are what `all` tells", async () => {
  const ask = askStranger();
  const all = rowsIn(await ask({ query: queryOf("campaign_8") }));
  const each = await Promise.all(
    campaigns.slice(0, 2).map((id) => ask({ query: { ...queryOf("campaign_8"), campaign_id: id } })),
  );
  const last = await ask({ query: { ...queryOf("campaign_8"), campaign_id: `${campaigns[2]}` } });
  expect(sum([...each, last].flatMap(rowsIn), "busy")).toBe(sum(all, "busy"));
});

test("rows tell only what has ended, and never change afterwards", async () => {
  const today = { date_ini: "20260304000000", date_end: "20260304235959" };
  const atThree = rowsIn(await askStranger()({ query: queryOf("diagram_13", today) }));
  const atNine = rowsIn(
    await asking(strangerFetch({ now: () => wednesday + 6 * 3_600_000 }))({ query: queryOf("diagram_13", today) }),
  );
  expect(atNine.length).toBeGreaterThan(atThree.length);
  expect(atNine).toEqual(expect.arrayContaining(atThree));
});

test("a third request of one token is refused while two are in flight", async () => {
  const ask = askStranger({ answers: defaultAnswers });
  const three = await Promise.all([1, 2, 3].map(() => ask({ query: queryOf("cdr_4") })));
  expect(three.map(({ status }) => status)).toEqual([200, 200, 403]);
  expect(await ask({ query: queryOf("cdr_4") })).toMatchObject({ status: 200 });
});

test("a request beyond the limit waits where the answers say so", async () => {
  const ask = askStranger({ answers: { ...defaultAnswers, "request-over-limit": "queued" } });
  const five = await Promise.all([1, 2, 3, 4, 5].map(() => ask({ query: queryOf("cdr_4") })));
  expect(five.every(({ status }) => status === 200)).toBe(true);
});

test("the quota ends, and a new day brings it back", async () => {
  let now = wednesday;
  const ask = asking(strangerFetch({ now: () => now, quota: 2, answers: defaultAnswers }));
  const statuses = async (times: number): Promise<number[]> => {
    const heard: number[] = [];
    for (let time = 0; time < times; time++) heard.push((await ask({ query: queryOf("diagram_2") })).status);
    return heard;
  };
  expect(await statuses(3)).toEqual([200, 200, 403]);
  now += 9 * 3_600_000;
  expect(await statuses(3)).toEqual([200, 200, 403]);
});

test("answers over a socket as it does in process", async () => {
  await using server = await startStranger({ now: () => wednesday });
  const [afar, near] = [asking(fetch, server.url), askStranger()];
  for (const asked of [...reportIds.map((id) => ({ query: queryOf(id) })), { token: null }, { path: "/" }]) {
    const [one, other] = [await afar(asked), await near(asked)];
    expect([one.status, one.text]).toEqual([other.status, other.text]);
    expect(one.headers).toMatchObject(other.headers);
  }
});

test("sends a compressed body over a socket where the answers say so", async () => {
  await using server = await startStranger({ now: () => wednesday, answers: { ...ownAnswers, compression: "gzip" } });
  const heard = await asking(fetch, server.url)({ query: queryOf("cdr_4"), headers: { "accept-encoding": "gzip" } });
  expect(heard.headers["content-encoding"]).toBe("gzip");
  expect(heard.text).toBe((await askStranger()({ query: queryOf("cdr_4") })).text);
});
