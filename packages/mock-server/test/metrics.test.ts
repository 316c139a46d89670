import parsePrometheus from "parse-prometheus-text-format";
import { expect, test } from "vitest";
import { aDay, createTestClient } from "./test-client.ts";

const query = { api: "cdr_4", ...aDay };

/** The metrics by family, as a reader of Prometheus understands them. */
async function read(text: string): Promise<Record<string, readonly object[]>> {
  const families = parsePrometheus(text) as { name: string; metrics: object[] }[];
  return Object.fromEntries(families.map(({ name, metrics }) => [name, metrics]));
}

test("counts requests, rows and bytes by report and status, and errors by id", async () => {
  const { fake, send } = createTestClient();
  const { text } = await send(query);
  await send(query, { token: "refuse-quota-spent" });
  await send({ ...query, api: "nothing" });
  await send({ ...query, date_ini: "20190101000000", date_end: "20190101000001" });
  const rows = String(fake.requests[0]?.rows);
  const metrics = await read(await fake.metrics());
  expect(metrics.mockvox_requests_total).toEqual(
    expect.arrayContaining([
      { labels: { report: "cdr_4", status: "200" }, value: "1" },
      { labels: { report: "cdr_4", status: "403" }, value: "1" },
      { labels: { report: "cdr_4", status: "404" }, value: "1" },
    ]),
  );
  expect(metrics.mockvox_rows_total).toContainEqual({ labels: { report: "cdr_4", status: "200" }, value: rows });
  expect(metrics.mockvox_response_bytes_total).toContainEqual({
    labels: { report: "cdr_4", status: "200" },
    value: String(Buffer.byteLength(text)),
  });
  expect(metrics.mockvox_error_responses_total).toContainEqual({ labels: { error: "quota-spent" }, value: "1" });
  expect(JSON.stringify(metrics.mockvox_error_responses_total)).not.toContain("empty-window");
});

test("measures how long requests take, by the clock of their tenant", async () => {
  const { fake, send } = createTestClient({ latency: 700 });
  const running = send(query);
  fake.clock.advance({ milliseconds: 700 });
  await running;
  const [histogram] = (await read(await fake.metrics())).mockvox_request_duration_seconds ?? [];
  expect(histogram).toMatchObject({
    count: "1",
    sum: "0.7",
    buckets: { "0.5": "0", "1": "1", "60": "1", "+Inf": "1" },
  });
});

test("shows slots and quota by server and fingerprint, and no token", async () => {
  const { fake, send } = createTestClient({ licenses: 1, latency: 1_000 });
  const running = send(query, { token: "secretword" });
  const text = await fake.metrics();
  expect(text).not.toContain("secretword");
  const labels = { server: "0001", token: expect.stringMatching(/^[0-9a-f]{8}$/) };
  const metrics = await read(text);
  expect(metrics.mockvox_slots_in_use).toEqual([{ labels, value: "1" }]);
  expect(metrics.mockvox_quota_left).toEqual([{ labels, value: "999" }]);
  expect(metrics.mockvox_limit_store_up).toEqual([{ value: "1" }]);
  fake.clock.advance({ seconds: 1 });
  await running;
});

test("counts on after a reset, as readers of counters expect", async () => {
  const { fake, send } = createTestClient();
  await send(query);
  fake.reset();
  await send(query);
  expect(await fake.metrics()).toContain('mockvox_requests_total{report="cdr_4",status="200"} 2\n');
});

test("shows at most a hundred tenants", async () => {
  const { fake, send } = createTestClient();
  for (let count = 0; count < 120; count += 1) await send(query, { token: `t${count}` });
  expect((await read(await fake.metrics())).mockvox_quota_left).toHaveLength(100);
});
