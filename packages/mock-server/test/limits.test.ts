import { describe, expect, test } from "vitest";
import { parseCustomData, toFetch } from "../src/index.ts";
import { aDay, createTestClient, type ReceivedResponse, type TestClient } from "./test-client.ts";

const query = { api: "cdr_4", ...aDay };
const tooMany = "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)";
const statuses = (responses: ReceivedResponse[]): number[] => responses.map(({ status }) => status);

describe("the two slots", () => {
  test("refuse a third request in flight and accept it when one has ended", async () => {
    const { send, fake } = createTestClient({ latency: 1000 });
    const working = [send(query), send(query)];
    expect((await send(query)).text).toContain(tooMany);
    fake.clock.advance({ seconds: 1 });
    expect(statuses(await Promise.all(working))).toEqual([200, 200]);
    const again = send(query);
    fake.clock.advance({ seconds: 1 });
    expect((await again).status).toBe(200);
  });

  test("refuse a third of three concurrent requests, even without processing time", async () => {
    const { send } = createTestClient();
    expect(statuses(await Promise.all([send(query), send(query), send(query)]))).toEqual([200, 200, 403]);
    expect((await send(query)).status).toBe(200);
  });

  test("are separate for each token and server", async () => {
    const { send, fake } = createTestClient({ latency: 1000 });
    const hosts = ["wv0001.wolkvox.com", "wv0002.wolkvox.com"];
    const working = hosts.flatMap((host) =>
      ["one", "two"].flatMap((token) => [1, 2].map(() => send(query, { host, token }))),
    );
    fake.clock.advance({ seconds: 1 });
    expect(statuses(await Promise.all(working))).toEqual(Array(8).fill(200));
  });

  test("are freed when the fetch function passes on a response, whether its body is read or not", async () => {
    const { fake } = createTestClient();
    const query = new URLSearchParams({ api: "diagram_13", date_ini: "20260301000000", date_end: "20260331000000" });
    const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
    const fetch = toFetch(fake);
    for (let count = 0; count < 5; count += 1) {
      expect((await fetch(new Request(url, { headers: { "wolkvox-token": "demo" } }))).status).toBe(200);
      expect((await fake.tenant().usage()).slots.used).toBe(0);
    }
  });

  test("are freed when a client disconnects", async () => {
    const { send, fake } = createTestClient({ latency: 1000 });
    const aborter = new AbortController();
    const working = [send(query, { signal: aborter.signal }), send(query, { signal: aborter.signal })].map((response) =>
      response.catch(() => "aborted"),
    );
    aborter.abort();
    expect(await Promise.all(working)).toEqual(["aborted", "aborted"]);
    const again = send(query);
    fake.clock.advance({ seconds: 1 });
    expect((await again).status).toBe(200);
  });

  test("are held until the adapter has delivered the response, or for 60 seconds", async () => {
    const { fake, send } = createTestClient({ limits: { simultaneousRequests: 1 } });
    const response = await fake.handle(plain("diagram_13"));
    expect((await send(query)).text).toContain("SIMULTANEOUS");
    await response.releaseSlot?.();
    expect((await send(query)).status).toBe(200);
    await fake.handle(plain("diagram_13"));
    expect((await send(query)).status).toBe(403);
    fake.clock.advance({ seconds: 60 });
    expect((await send(query)).status).toBe(200);
  });

  test("are freed once, even if the adapter frees them again", async () => {
    const { fake } = createTestClient();
    const first = await fake.handle(plain("cdr_4"));
    await fake.handle(plain("cdr_4"));
    await first.releaseSlot?.();
    await first.releaseSlot?.();
    expect((await fake.tenant().usage()).slots.used).toBe(1);
  });
});

describe("the daily quota", () => {
  const small = { licenses: 2, limits: { requestsPerLicencePerDay: 2 } };
  const spend = async ({ send }: TestClient, times: number): Promise<number[]> => {
    const found: number[] = [];
    for (let count = 0; count < times; count += 1) found.push((await send(query)).status);
    return found;
  };

  test("is licences times the rate, to the unit", async () => {
    expect(await spend(createTestClient(small), 5)).toEqual([200, 200, 200, 200, 403]);
  });

  test("is reset at midnight in GMT-5 and not a second earlier", async () => {
    const client = createTestClient(small);
    await spend(client, 4);
    client.fake.clock.advance({ hours: 11, minutes: 59, seconds: 59 });
    expect(await spend(client, 1)).toEqual([403]);
    client.fake.clock.advance({ seconds: 1 });
    expect(await spend(client, 5)).toEqual([200, 200, 200, 200, 403]);
  });

  test("is not charged for error responses before or after the processing time", async () => {
    const client = createTestClient({ ...small, latency: 61_000 });
    for (let count = 0; count < 6; count += 1) {
      const slow = client.send(query);
      client.fake.clock.advance({ seconds: 60 });
      expect((await slow).status).toBe(408);
      expect((await client.send({})).status).toBe(400);
    }
    const slow = client.send(query);
    client.fake.clock.advance({ seconds: 60 });
    expect((await slow).status).toBe(408);
  });

  test("is full after a reset", async () => {
    const client = createTestClient(small);
    await spend(client, 4);
    client.fake.reset();
    expect(await spend(client, 1)).toEqual([200]);
  });
});

test("frees the slot of a HEAD, whose body is never read", async () => {
  const { send } = createTestClient({
    size: "large",
    profile: { mockvox: 1, name: "t", answers: { head: "answered" } },
  });
  const bulk = { api: "diagram_13", ...aDay };
  const responses: ReceivedResponse[] = [];
  for (let count = 0; count < 4; count += 1) responses.push(await send(bulk, { method: "HEAD" }));
  expect(statuses(responses)).toEqual([200, 200, 200, 200]);
});

test.each(["cdr_4", "diagram_13"])("rejects %s over a custom size limit", async (api) => {
  const { send } = createTestClient({ limits: { bytes: 100 } });
  expect((await send({ api, ...aDay })).text).toContain("SIZE LIMIT");
});

test("accepts 60 seconds of processing time and rejects more", async () => {
  for (const [latency, status] of [
    [60_000, 200],
    [60_001, 408],
  ] as const) {
    const { send, fake } = createTestClient({ latency });
    const response = send(query);
    fake.clock.advance({ seconds: 60 });
    expect((await response).status).toBe(status);
  }
});

test("cuts at the row limit and counts the rows that it sends", async () => {
  const numbered = Array.from({ length: 1_001 }, (_, at) => ({ second_event: String(at) }));
  const data = parseCustomData({ rows: { diagram_13: numbered } }, { allowUnknownColumns: true });
  const { send } = createTestClient({ data, limits: { rows: 1_000 } });
  const { msg, data: rows } = JSON.parse((await send({ api: "diagram_13", ...aDay })).text);
  expect(msg).toBe("1000 records were found");
  expect(rows).toHaveLength(1_000);
  expect(rows.at(-1)).toEqual({ second_event: "999" });
});

function plain(api: string): Parameters<TestClient["fake"]["handle"]>[0] {
  return {
    method: "GET",
    path: "/api/v2/reports_manager.php",
    query: new URLSearchParams({ api, ...aDay }).toString(),
    host: undefined,
    header: (name) => (name === "wolkvox-token" ? "demo" : undefined),
    signal: undefined,
  };
}
