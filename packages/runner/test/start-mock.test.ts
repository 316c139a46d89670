import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTemporaryFolder } from "../../../tests/temporary-folder.ts";
import { openAuthority } from "../src/authority/open-authority.ts";
import { type RunMock, startMock } from "../src/run/start-mock.ts";
import { openRaw, received, reportRequest, statusesIn } from "./raw-client.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let mock: RunMock;
let plainUrl: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const authority = await openAuthority({ folder: folder.path });
  mock = await startMock({}, authority.leaves(), { host: "127.0.0.1", https: 0, http: 0 });
  plainUrl = `http://127.0.0.1:${mock.ports.http}`;
});

afterAll(async () => {
  await mock[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const request = reportRequest("wv0001.wolkvox.com", "Connection: close");

test("without TLS, a client that has ended its side gets its response", async () => {
  const socket = openRaw(plainUrl);
  socket.end(request);
  expect(statusesIn(await received(socket))).toEqual([200]);
});

test.each([
  ["garbage after a request", `${reportRequest("wv0001.wolkvox.com")}garbage\r\n\r\n`, [200, 400]],
  [
    "a header line of 20 kB",
    reportRequest("wv0001.wolkvox.com", `X-Long: ${"a".repeat(20_000)}`, "Connection: close"),
    [400],
  ],
  ["CONNECT", "CONNECT wv0001.wolkvox.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", [501]],
])("without TLS, it responds to %s as a mock server does", async (_, bytes, statuses) => {
  expect(statusesIn(await received(openRaw(plainUrl, bytes)))).toEqual(statuses);
});
