import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { constants, createGzip } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createClient, UnavailableError, UnexpectedResponseError } from "../src/index.ts";
import { clientReturning, sampleDay } from "./test-client.ts";

/** A server on loopback with a custom listener. */
async function startServer(listener: RequestListener): Promise<AsyncDisposable & { url: string; port: number }> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}`, port, [Symbol.asyncDispose]: close };
}

const megabyte = 2 ** 20;
const blanks = Buffer.alloc(megabyte / 4, " ");

/** Writes blanks endlessly. */
function pour(into: NodeJS.WritableStream): void {
  const on = (): void => {
    while (into.write(blanks));
  };
  into.on("drain", on);
  on();
}

describe("stops reading a response larger than any report:", () => {
  const kinds: [string, RequestListener][] = [
    ["one that never ends", (_, outgoing) => pour(outgoing)],
    ["one that announces 10 GB", (_, outgoing) => pour(outgoing.writeHead(200, { "content-length": "10000000000" }))],
    [
      "one that is small when compressed",
      (_, outgoing) => {
        const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH });
        gzip.pipe(outgoing.writeHead(200, { "content-encoding": "gzip" }));
        outgoing.on("close", () => gzip.destroy());
        pour(gzip);
      },
    ],
  ];
  test.each(kinds)("%s", async (_, listener) => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    await using server = await startServer((incoming, outgoing) => {
      outgoing.on("close", resolve);
      listener(incoming, outgoing);
    });
    const client = createClient({ baseUrl: server.url, token: "t", byteLimit: 4 * megabyte });
    const failure = client.report("cdr_4", sampleDay);
    await expect(failure).rejects.toBeInstanceOf(UnexpectedResponseError);
    await expect(failure).rejects.toMatchObject({ code: "response-too-large", params: { maxBytes: 4_194_304 } });
    // It would never end on its own.
    await closed;
  });

  test("but reads one of exactly the limit", async () => {
    const text = JSON.stringify({ code: "200", error: null, msg: "0 records were found", data: [] });
    const report = (byteLimit: number): Promise<{ data: object }> => {
      const fetch = async (): Promise<Response> => new Response(text);
      return createClient({ server: "0001", token: "t", fetch, byteLimit }).report("diagram_2", sampleDay);
    };
    expect((await report(text.length)).data).toEqual([]);
    await expect(report(text.length - 1)).rejects.toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("distinguishes a lost connection from a wrong setup:", () => {
  test("nothing listens", async () => {
    const { url } = await startServer(() => {}).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    const failure = createClient({ baseUrl: url, token: "t" }).report("cdr_4", sampleDay);
    await expect(failure).rejects.toBeInstanceOf(UnavailableError);
    await expect(failure).rejects.toMatchObject({ systemCode: "ECONNREFUSED", setupProblem: "unreachable" });
    await expect(failure).rejects.toThrow(`the connection to ${url} failed (ECONNREFUSED). Try again later.`);
  });

  test("the host is unknown", async () => {
    const failure = createClient({ baseUrl: "http://wv0001.invalid", token: "t" }).report("cdr_4", sampleDay);
    await expect(failure).rejects.toMatchObject({ setupProblem: "unknown-host" });
  });

  test("the server does not speak TLS", async () => {
    await using server = await startServer((_, outgoing) => void outgoing.end());
    const failure = createClient({ baseUrl: `https://127.0.0.1:${server.port}`, token: "t" }).report(
      "cdr_4",
      sampleDay,
    );
    await expect(failure).rejects.toMatchObject({ setupProblem: "insecure" });
  });

  test("the server closed the connection", async () => {
    await using server = await startServer((incoming) => void incoming.socket.destroy());
    const failure = createClient({ baseUrl: server.url, token: "t" }).report("cdr_4", sampleDay);
    await expect(failure).rejects.toMatchObject({ setupProblem: undefined, systemCode: expect.any(String) });
  });
});

test("sanitizes its errors for terminals, and keeps the vendor's message unchanged", async () => {
  const msg = "\u001b]0;owned\u0007\u001b[2J\r\nmockvox: all is well\u202etxt.exe";
  const failure = clientReturning(() => Response.json({ code: 403, error: "NO", msg }, { status: 403 })).report(
    "cdr_4",
    sampleDay,
  );
  const error: unknown = await failure.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ vendorMessage: { msg }, setupProblem: "unknown-403" });
  expect(String(error)).toBe(
    'UnavailableError: Failed to read cdr_4: the server responded with 403 " ]0;owned [2J mockvox: all is well txt.exe". Try again later.',
  );
});

test.each(["cdr_4", "diagram_2"] as const)("rejects a value of %s that is nested too deeply", async (report) => {
  const deep = `${"[".repeat(300_000)}1${"]".repeat(300_000)}`;
  const row = `{"calls":${deep}}`;
  const data = report === "cdr_4" ? `{"0_5_seg":${row}}` : `[${row}]`;
  const text = `{"code":"200","error":null,"msg":"1 records were found","data":${data}}`;
  const failure = clientReturning(() => new Response(text)).report(report, sampleDay);
  await expect(failure).rejects.toBeInstanceOf(UnexpectedResponseError);
  await expect(failure).rejects.toMatchObject({ code: "data-nested-too-deep" });
});

test("reads the server's clock without the token, or returns undefined", async () => {
  const seen: unknown[] = [];
  await using server = await startServer(({ method, url, headers }, outgoing) => {
    seen.push([method, url, headers["wolkvox-token"]]);
    outgoing.setHeader("date", "Wed, 06 May 2026 07:30:00 GMT").writeHead(404).end();
  });
  const client = createClient({ baseUrl: server.url, token: "t" });
  const now = await client.serverTime();
  // The time that the request took is taken off.
  expect(now).toBeLessThanOrEqual(Date.parse("2026-05-06T07:30:00Z"));
  expect(now).toBeGreaterThan(Date.parse("2026-05-06T07:29:00Z"));
  expect(seen).toEqual([["HEAD", "/", undefined]]);
  expect(await clientReturning(() => Promise.reject(new TypeError("fetch failed"))).serverTime()).toBeUndefined();
  expect(await clientReturning(() => new Response("")).serverTime()).toBeUndefined();
});
