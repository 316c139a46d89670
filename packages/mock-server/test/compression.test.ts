import { once } from "node:events";
import { type ClientRequest, request as overHttp, type RequestOptions } from "node:http";
import { request as overHttps } from "node:https";
import { gunzipSync } from "node:zlib";
import { parseProfile } from "@mockvox/spec";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFake, type Fault, toFetch, virtualClock } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { type RunningMockServer, serve } from "../src/serve.ts";
import { aDay, createTestClient, present } from "./test-client.ts";

const profile = parseProfile({ mockvox: 1, name: "compressing", answers: { compression: "gzip" } });
const options = { profile, size: "large", clock: virtualClock({ start: present, auto: true }) } as const;
const pathOf = (api: string): string => `/api/v2/reports_manager.php?${new URLSearchParams({ api, ...aDay })}`;
const taking = { "wolkvox-token": "demo", "accept-encoding": "gzip" };
const double = setupWolkvox(options);
let server: RunningMockServer;

beforeAll(async () => {
  server = await serve({ port: 0, ...options });
  double.listen();
});
afterAll(async () => {
  double.close();
  await server.close();
});

type SendRequest = (url: string, options: RequestOptions) => ClientRequest;

// The double replaces the functions of `node:https` when it starts, so they are looked up on every call.
const edges = [
  {
    name: "over a socket",
    url: () => server.url,
    controls: () => server.wolkvox,
    sendRequest: ((url, options) => overHttp(url, options)) satisfies SendRequest,
  },
  {
    name: "through MSW",
    url: () => "https://wv0001.wolkvox.com",
    controls: () => double,
    sendRequest: ((url, options) => overHttps(url, options)) satisfies SendRequest,
  },
];

/** Reads the raw bytes of the body, which `node:http` does not decode. */
async function readWire(outgoing: ClientRequest): Promise<{ headers: object; bytes: Buffer }> {
  const [incoming] = await once(outgoing.end(), "response");
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  return { headers: incoming.headers, bytes: Buffer.concat(pieces) };
}

const compressing = { "content-encoding": "gzip", vary: "Accept-Encoding" };

describe.each(edges)("$name", ({ url, controls, sendRequest }) => {
  beforeEach(() => controls().reset());
  const askWire = (api: string, headers: Record<string, string>): ReturnType<typeof readWire> =>
    readWire(sendRequest(url() + pathOf(api), { headers }));

  test.each(["cdr_4", "diagram_13"])("sends %s compressed, and the same when it is unpacked", async (api) => {
    const plain = await askWire(api, { "wolkvox-token": "demo" });
    const packed = await askWire(api, taking);
    expect(packed.headers).toMatchObject(compressing);
    expect(plain.headers).not.toMatchObject(compressing);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  });

  test("compresses an error response", async () => {
    const { headers, bytes } = await askWire("cdr_99", taking);
    expect(headers).toMatchObject(compressing);
    expect(JSON.parse(String(gunzipSync(bytes)))).toMatchObject({ code: "400" });
  });

  test("is decoded by fetch", async () => {
    const response = await fetch(url() + pathOf("diagram_13"), { headers: taking });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const { data } = await response.json();
    expect(data.length).toBeGreaterThan(400);
  });

  test("cuts the compressed body for a fault", async () => {
    controls().injectFault({ kind: "cut-body", afterBytes: 100 });
    await expect(fetch(url() + pathOf("cdr_4"), { headers: taking }).then((got) => got.text())).rejects.toThrow();
  });

  test("compresses a text that begins with a byte order mark", async () => {
    controls().injectFault({ kind: "byte-order-mark" });
    expect(String(gunzipSync((await askWire("cdr_4", taking)).bytes))).toMatch(/^\ufeff\{/);
  });

  test.each([{ kind: "proxy-page" }, { kind: "empty-body" }] satisfies Fault[])(
    "does not compress the body of the fault $kind",
    async (fault) => {
      controls().injectFault(fault);
      const { headers } = await askWire("cdr_4", taking);
      expect(headers).not.toMatchObject(compressing);
    },
  );
});

test.each([
  ["gzip, deflate, br", true],
  ["GZIP", true],
  ["gzip;q=0.5", true],
  ["gzip;q=0", false],
  ["br;q=1.0, gzip; q=0.000", false],
  ["deflate", false],
  ["x-gzip2", false],
])("for Accept-Encoding: %s, compression is %s", async (accepted, isPacked) => {
  const { headers } = await createTestClient({ profile }).send(
    { api: "cdr_4", ...aDay },
    { headers: { "accept-encoding": accepted } },
  );
  expect(headers["Content-Encoding"] === "gzip").toBe(isPacked);
});

test("frees the slot when a client stops reading a compressed body", async () => {
  const fake = createFake(options);
  const sendRequest = toFetch(fake);
  const stop = async (): Promise<void> => {
    const { body } = await sendRequest(
      new Request(`https://wv0001.wolkvox.com${pathOf("diagram_13")}`, { headers: taking }),
    );
    const reader = body?.getReader();
    await reader?.read();
    await reader?.cancel();
  };
  // A cancelled pipe notifies its source in a later turn, after the chunk that is being compressed.
  for (let times = 0; times < 3; times++) {
    await stop();
    await expect.poll(async () => (await fake.tenant().usage()).slots.used).toBe(0);
  }
  const { status } = await sendRequest(
    new Request(`https://wv0001.wolkvox.com${pathOf("cdr_4")}`, { headers: taking }),
  );
  expect(status).toBe(200);
});

test("toFetch decompresses, as any fetch does", async () => {
  const sendRequest = toFetch(createFake(options));
  const response = await sendRequest(new Request(`https://wv0001.wolkvox.com${pathOf("cdr_4")}`, { headers: taking }));
  expect(await response.json()).toMatchObject({ code: 200 });
});
