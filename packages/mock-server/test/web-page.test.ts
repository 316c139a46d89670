import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type RunningMockServer, serve, type WebPage } from "../src/serve.ts";

let server: RunningMockServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const fileOf = (text: string, type: string, isImmutable = false) => ({ body: Buffer.from(text), type, isImmutable });
const files = new Map([
  ["/", fileOf("<p>the page</p>", "text/html; charset=utf-8")],
  ["/assets/a-1.js", fileOf("1;", "text/javascript", true)],
]);
const page: WebPage = {
  owns: (path) => path === "/" || path.startsWith("/assets/"),
  read: async (path) => files.get(path),
};

async function raw(line: string, host: string): Promise<string> {
  server ??= await serve({ port: 0, page });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.end(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return Buffer.concat(await socket.toArray()).toString();
}

test("serves the page at / and its files, and immutable ones with long caching", async () => {
  server = await serve({ port: 0, page });
  const first = await fetch(server.url);
  expect([first.status, first.headers.get("content-type"), first.headers.get("cache-control")]).toEqual([
    200,
    "text/html; charset=utf-8",
    "no-cache",
  ]);
  expect(await first.text()).toBe("<p>the page</p>");
  const script = await fetch(new URL("/assets/a-1.js", server.url));
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect(server.wolkvox.requests).toEqual([]);
});

test.each([
  ["gzip, deflate, br", "br", "b"],
  ["gzip, deflate", "gzip", "g"],
  ["br;q=0, gzip", "gzip", "g"],
  ["identity", null, "plain"],
] as const)("sends the form of a file that Accept-Encoding %s allows", async (accepted, coding, body) => {
  const file = {
    ...fileOf("plain", "text/javascript", true),
    compressed: { br: Buffer.from("b"), gzip: Buffer.from("g") },
  };
  server = await serve({ port: 0, page: { ...page, read: async () => file } });
  const { port } = new URL(server.url);
  const received = await new Promise<IncomingMessage>((resolve) =>
    get({ port, host: "127.0.0.1", path: "/assets/a-1.js", headers: { "accept-encoding": accepted } }, resolve),
  );
  const [text] = await received.toArray();
  expect([received.headers["content-encoding"] ?? null, received.headers.vary, String(text)]).toEqual([
    coding,
    "Accept-Encoding",
    body,
  ]);
});

test("responds to HEAD with the length and no body", async () => {
  const response = await raw("HEAD /", "127.0.0.1");
  expect(response).toMatch(/^HTTP\/1.1 200.*Content-Length: 15\r\n/s);
  expect(response).not.toContain("the page");
});

test("has no page under the vendor's hosts", async () => {
  expect(await raw("GET /", "wv0001.wolkvox.com")).toMatch(/^HTTP\/1.1 404/);
});

test("does not serve the page under a foreign host name that resolves to this machine", async () => {
  const response = await raw("GET /", "rebound.example");
  expect(response).toMatch(/^HTTP\/1.1 403.*--allow-host/s);
  expect(response).not.toContain("the page");
});

test.each(["/../../etc/passwd", "/assets/../../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/none.js"])(
  "has no file %s",
  async (path) => {
    expect(await raw(`GET ${path}`, "127.0.0.1")).toMatch(/^HTTP\/1.1 404/);
  },
);

test("leaves the reports and other methods to the mock server", async () => {
  expect(await raw("GET /api/v2/reports_manager.php", "rebound.example")).toMatch(/^HTTP\/1.1 401/);
  expect(await raw("POST /", "127.0.0.1")).toMatch(/^HTTP\/1.1 404/);
});

test("responds with the reason when the page is unavailable", async () => {
  const broken: WebPage = { ...page, read: () => Promise.reject(new Error("The page could not be built.")) };
  server = await serve({ port: 0, page: broken });
  const response = await fetch(server.url);
  expect([response.status, await response.text()]).toEqual([500, "The page could not be built.\n"]);
});
