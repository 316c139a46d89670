import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Controls, type Fault, virtualClock } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { type RunningMockServer, serve } from "../src/serve.ts";
import { aDay, createTestClient, present } from "./test-client.ts";
import { withCode } from "./with-code.ts";

const path = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "diagram_2", ...aDay })}`;
const headers = { "wolkvox-token": "demo" };
const options = { clock: virtualClock({ start: present, auto: true }) };
const double = setupWolkvox(options);
let server: RunningMockServer;
let intact: string;

beforeAll(async () => {
  server = await serve({ port: 0, ...options });
  double.listen();
  intact = await (await fetch(server.url + path, { headers })).text();
});
afterAll(async () => {
  double.close();
  await server.close();
});

interface Edge {
  name: string;
  url: () => string;
  controls: () => Controls & { reset(): void };
}
const edges: Edge[] = [
  { name: "over a socket", url: () => server.url, controls: () => server.wolkvox },
  { name: "through MSW", url: () => "https://wv0001.wolkvox.com", controls: () => double },
];

describe.each(edges)("$name", ({ url, controls }) => {
  beforeEach(() => controls().reset());
  const meet = async (fault: Fault): Promise<Response> => {
    controls().injectFault(fault);
    return fetch(url() + path, { headers });
  };

  test("resets the connection before the response", async () => {
    await expect(meet({ kind: "reset" })).rejects.toThrow();
  });

  test.each(["reset", "cut-body"] as const)("breaks the body with a %s", async (kind) => {
    const read = meet({ kind, afterBytes: 40 }).then((response) => response.text());
    await expect(read).rejects.toThrow();
  });

  test("sends an empty body", async () => {
    const response = await meet({ kind: "empty-body" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("sends random bytes", async () => {
    const response = await meet({ kind: "garbage" });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  });

  test("puts a byte order mark before the body", async () => {
    const response = await meet({ kind: "byte-order-mark" });
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(intact);
  });

  test("sends the page of a gateway", async () => {
    const response = await meet({ kind: "proxy-page", status: 503 });
    expect([response.status, response.headers.get("content-type")]).toEqual([503, "text/html; charset=iso-8859-1"]);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>.*<h1>Service Unavailable<\/h1>/s);
  });

  test("sends another content type", async () => {
    const response = await meet({ kind: "content-type", value: "text/plain" });
    expect([response.headers.get("content-type"), await response.text()]).toEqual(["text/plain", intact]);
  });

  test("throttles the body, and holds the slot meanwhile", async () => {
    const before = controls().clock.now();
    const response = await meet({ kind: "slow-drip", bytesPerSecond: 100 });
    expect(await response.text()).toBe(intact);
    const seconds = (controls().clock.now() - before) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(intact.length / 100 - 1);
  });

  test("makes the request take longer by the clock, and holds the slot meanwhile", async () => {
    const before = controls().clock.now();
    const response = await meet({ kind: "delay", milliseconds: 59_000 });
    expect([response.status, await response.text()]).toEqual([200, intact]);
    expect(controls().clock.now() - before).toBeGreaterThanOrEqual(59_000);
  });

  test("makes the request take longer than the time limit", async () => {
    expect((await meet({ kind: "delay", milliseconds: 60_001 })).status).toBe(408);
  });

  test("removes a field from the first row, adds one, or makes it a number", async () => {
    const [row] = JSON.parse(intact).data;
    const { treatment, ...rest } = row;
    const firstOf = async (fault: Fault): Promise<unknown> => (await (await meet(fault)).json()).data[0];
    expect(await firstOf({ kind: "missing-field", field: "treatment" })).toEqual(rest);
    expect(await firstOf({ kind: "extra-field", field: "new", value: "1" })).toEqual({ ...row, new: "1" });
    expect(await firstOf({ kind: "number-field", field: "treatment" })).toEqual({
      ...row,
      treatment: Number(treatment),
    });
  });

  test("applies only to the next response", async () => {
    await meet({ kind: "empty-body" });
    expect(await (await fetch(url() + path, { headers })).text()).toBe(intact);
  });
});

test("applies to a bucket, and to an error response", async () => {
  const { send, fake } = createTestClient();
  fake.injectFault({ kind: "missing-field", field: "cost" });
  const { data } = JSON.parse((await send({ api: "cdr_4", ...aDay })).text);
  expect(Object.values(data).map((bucket) => "cost" in (bucket as object))).toEqual([false, true, true, true, true]);
  fake.when("cdr_4").injectFault({ kind: "empty-body" });
  expect((await send({ api: "diagram_2", ...aDay })).text).not.toBe("");
  expect(await send({ api: "cdr_4" })).toMatchObject({ status: 400, text: "" });
});

test("cuts the body so that node:http notices", async () => {
  server.wolkvox.injectFault({ kind: "cut-body", afterBytes: 40 });
  const received = await new Promise<{ bytes: number; ended: string }>((resolve) => {
    const outgoing = httpRequest(server.url + path, { headers }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("error", () => resolve({ bytes, ended: "broken" }));
      response.on("end", () => resolve({ bytes, ended: "well" }));
    });
    outgoing.end();
  });
  expect(received).toEqual({ bytes: 40, ended: "broken" });
});

describe("rejects an invalid fault:", () => {
  test.each<[object, string, object?]>([
    [{ kind: "melt" }, "unknown-fault", { fault: '"melt"', expected: expect.arrayContaining(["reset", "cut-body"]) }],
    [{ kind: "toString" }, "unknown-fault"],
    [{ kind: "cut-body" }, "invalid-fault-number", { fault: "cut-body", name: "afterBytes" }],
    [{ kind: "cut-body", afterBytes: -1 }, "invalid-fault-number", { value: "-1" }],
    [{ kind: "slow-drip", bytesPerSecond: "fast" }, "invalid-fault-rate", { value: '"fast"' }],
    [{ kind: "content-type", value: "á" }, "invalid-fault-header"],
    [{ kind: "missing-field" }, "invalid-fault-string", { name: "field" }],
    [{ kind: "missing-field", field: "treatmnt" }, "fault-field-not-in-reports", { field: "treatmnt" }],
    [{ kind: "number-field", field: "my-s3cret/" }, "fault-field-not-in-reports", { field: "…" }],
  ])("%j", (fault, code, params) => {
    const { fake } = createTestClient();
    expect(() => fake.injectFault(fault as Fault)).toThrow(withCode(code, params));
  });
});
