import { request } from "node:http";
import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, createTestClient } from "./test-client.ts";

const profile = parseProfile({ mockvox: 1, name: "redirecting", answers: { "plain-http": "redirected" } });
const path = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
const headers = { "wolkvox-token": "demo" };

test("redirects a client of the double to HTTPS, where it gets the response", async () => {
  const wolkvox = setupWolkvox({ profile });
  wolkvox.listen();
  const response = await fetch(`http://wv0001.wolkvox.com${path}`, { headers });
  wolkvox.close();
  expect(response).toMatchObject({ status: 200, redirected: true, url: `https://wv0001.wolkvox.com${path}` });
});

test.each([
  ["a vendor's host", "wv0001.wolkvox.com:4010", 301, `https://wv0001.wolkvox.com${path}`],
  ["loopback", "127.0.0.1:4010", 200, undefined],
  ["a name in a compose file", "mockvox", 200, undefined],
])("over a socket, responds to %s according to its name", async (_, host, status, location) => {
  await using server = await serve({ port: 0, profile });
  const incoming = await new Promise<{ statusCode?: number | undefined; headers: { location?: string | undefined } }>(
    (resolve, reject) => {
      request(server.url + path, { headers: { ...headers, host } }, (got) => resolve(got.resume()))
        .on("error", reject)
        .end();
    },
  );
  expect([incoming.statusCode, incoming.headers.location]).toEqual([status, location]);
});

test("accepts HTTPS, and plain HTTP by default", async () => {
  const host = "wv0001.wolkvox.com";
  const query = { api: "cdr_4", ...aDay };
  expect((await createTestClient({ profile }).send(query, { host, scheme: "https" })).status).toBe(200);
  expect((await createTestClient().send(query, { host, scheme: "http" })).status).toBe(200);
});
