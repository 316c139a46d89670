import { describe, expect, test } from "vitest";
import { parseOwnData, toFetch } from "../src/index.ts";
import { type Asker, aDay, createAsker, type Reply } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };
const tooMany = "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)";
const statuses = (replies: Reply[]): number[] => replies.map(({ status }) => status);

describe("the two slots", () => {
  test("refuse a third request in flight and take it again when one has ended", async () => {
    const { ask, fake } = createAsker({ latency: 1000 });
    const working = [ask(query), ask(query)];
    expect((await ask(query)).text).toContain(tooMany);
    fake.clock.advance({ seconds: 1 });
    expect(statuses(await Promise.all(working))).toEqual([200, 200]);
    const again = ask(query);
    fake.clock.advance({ seconds: 1 });
    expect((await again).status).toBe(200);
  });

  test("refuse a third of three that are asked at once, though none takes time", async () => {
    const { ask } = createAsker();
    expect(statuses(await Promise.all([ask(query), ask(query), ask(query)]))).toEqual([200, 200, 403]);
    expect((await ask(query)).status).toBe(200);
  });

  test("are each token's and each server's own", async () => {
    const { ask, fake } = createAsker({ latency: 1000 });
    const hosts = ["wv0001.wolkvox.com", "wv0002.wolkvox.com"];
    const working = hosts.flatMap((host) =>
      ["one", "two"].flatMap((token) => [1, 2].map(() => ask(query, { host, token }))),
    );
    fake.clock.advance({ seconds: 1 });
    expect(statuses(await Promise.all(working))).toEqual(Array(8).fill(200));
  });

  test("are free again when a caller of the fetch function goes away within a long body", async () => {
    const { fake } = createAsker();
    const gone = new AbortController();
    const query = new URLSearchParams({ api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" });
    const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
    const response = await toFetch(fake)(
      new Request(url, { headers: { "wolkvox-token": "demo" }, signal: gone.signal }),
    );
    expect((await fake.tenant().usage()).slots.used).toBe(1);
    gone.abort();
    await expect(response.text()).rejects.toThrow("aborted");
    expect((await fake.tenant().usage()).slots.used).toBe(0);
  });

  test("are free again when a caller goes away", async () => {
    const { ask, fake } = createAsker({ latency: 1000 });
    const gone = new AbortController();
    const working = [ask(query, { signal: gone.signal }), ask(query, { signal: gone.signal })].map((reply) =>
      reply.catch(() => "gone"),
    );
    gone.abort();
    expect(await Promise.all(working)).toEqual(["gone", "gone"]);
    const again = ask(query);
    fake.clock.advance({ seconds: 1 });
    expect((await again).status).toBe(200);
  });

  test("are free before the last chunk of a long answer is handed over", async () => {
    const { fake, ask } = createAsker({ size: "large", limits: { simultaneousRequests: 1 } });
    const bulk = await fake.answer(plain("diagram_13"));
    if (typeof bulk.body === "string") throw new Error("expected chunks");
    expect((await ask(query)).text).toContain("SIMULTANEOUS");
    let last = "";
    for await (const chunk of bulk.body) {
      last = Buffer.from(chunk).toString();
      if (last.endsWith("]}")) expect((await ask(query)).status).toBe(200);
    }
    expect(last.endsWith("]}")).toBe(true);
  });

  test("are free when a long answer is no longer read, and after 60 seconds when it is not read at all", async () => {
    const { fake, ask } = createAsker({ size: "large", limits: { simultaneousRequests: 1 } });
    const bulk = await fake.answer(plain("diagram_13"));
    if (typeof bulk.body === "string") throw new Error("expected chunks");
    const reading = bulk.body[Symbol.asyncIterator]();
    await reading.next();
    await reading.return?.();
    expect((await ask(query)).status).toBe(200);

    await fake.answer(plain("diagram_13"));
    expect((await ask(query)).status).toBe(403);
    fake.clock.advance({ seconds: 60 });
    expect((await ask(query)).status).toBe(200);
  });
});

describe("the daily quota", () => {
  const small = { licenses: 2, limits: { requestsPerLicencePerDay: 2 } };
  const spend = async ({ ask }: Asker, times: number): Promise<number[]> => {
    const found: number[] = [];
    for (let count = 0; count < times; count += 1) found.push((await ask(query)).status);
    return found;
  };

  test("is licences times the rate, to the unit", async () => {
    expect(await spend(createAsker(small), 5)).toEqual([200, 200, 200, 200, 403]);
  });

  test("is full again at midnight of GMT-5 and not a second earlier", async () => {
    const asker = createAsker(small);
    await spend(asker, 4);
    asker.fake.clock.advance({ hours: 11, minutes: 59, seconds: 59 });
    expect(await spend(asker, 1)).toEqual([403]);
    asker.fake.clock.advance({ seconds: 1 });
    expect(await spend(asker, 5)).toEqual([200, 200, 200, 200, 403]);
  });

  test("is not charged for refusals before or after the work", async () => {
    const asker = createAsker({ ...small, latency: 61_000 });
    for (let count = 0; count < 6; count += 1) {
      const slow = asker.ask(query);
      asker.fake.clock.advance({ seconds: 60 });
      expect((await slow).status).toBe(408);
      expect((await asker.ask({})).status).toBe(400);
    }
    const slow = asker.ask(query);
    asker.fake.clock.advance({ seconds: 60 });
    expect((await slow).status).toBe(408);
  });

  test("is full again after a reset", async () => {
    const asker = createAsker(small);
    await spend(asker, 4);
    asker.fake.reset();
    expect(await spend(asker, 1)).toEqual([200]);
  });
});

test("frees the slot of a HEAD, which has no body to read", async () => {
  const { ask } = createAsker({ size: "large", profile: { mockvox: 1, name: "t", answers: { head: "answered" } } });
  const bulk = { api: "diagram_13", ...aDay };
  const replies: Reply[] = [];
  for (let count = 0; count < 4; count += 1) replies.push(await ask(bulk, { method: "HEAD" }));
  expect(statuses(replies)).toEqual([200, 200, 200, 200]);
});

test.each(["cdr_4", "diagram_13"])("refuses %s beyond a size limit of one's own", async (api) => {
  const { ask } = createAsker({ limits: { bytes: 100 } });
  expect((await ask({ api, ...aDay })).text).toContain("SIZE LIMIT");
});

test("answers at 60 seconds of work and refuses beyond", async () => {
  for (const [latency, status] of [
    [60_000, 200],
    [60_001, 408],
  ] as const) {
    const { ask, fake } = createAsker({ latency });
    const reply = ask(query);
    fake.clock.advance({ seconds: 60 });
    expect((await reply).status).toBe(status);
  }
});

test("cuts at the row limit and counts what it sends", async () => {
  const data = parseOwnData({
    rows: { diagram_13: Array.from({ length: 1_001 }, (_, at) => ({ second_event: String(at) })) },
  });
  const { ask } = createAsker({ data, limits: { rows: 1_000 } });
  const { msg, data: rows } = JSON.parse((await ask({ api: "diagram_13", ...aDay })).text);
  expect(msg).toBe("1000 records were found");
  expect(rows).toHaveLength(1_000);
  expect(rows.at(-1)).toEqual({ second_event: "999" });
});

function plain(api: string): Parameters<Asker["fake"]["answer"]>[0] {
  return {
    method: "GET",
    path: "/api/v2/reports_manager.php",
    query: new URLSearchParams({ api, ...aDay }).toString(),
    host: undefined,
    header: (name) => (name === "wolkvox-token" ? "demo" : undefined),
    signal: undefined,
  };
}
