import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { serve } from "@mockvox/mock-server/serve";
import { type Authority, openAuthority } from "@mockvox/runner";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
let authority: Authority;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mockvox-authority-"));
  authority = await openAuthority({ folder });
});

afterAll(() => rm(folder, { recursive: true }));

/** The body of a response of a server on this machine that is called by a name. */
function get(port: number, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port,
      path,
      servername: host,
      headers: { host },
      ca: authority.certificatePem,
    };
    request({ ...options, agent: false }, (response) => void text(response).then(resolve, reject))
      .once("error", reject)
      .end();
  });
}

test("a client that trusts the root reads a report under the vendor's name", async () => {
  await using server = await serve({ port: 0, tls: authority.leaves() });
  const port = Number(new URL(server.url).port);
  expect(server.url).toBe(`https://127.0.0.1:${port}`);
  const path = "/api/v2/reports_manager.php?api=cdr_4&date_ini=20261101000000&date_end=20261101235959";
  expect(JSON.parse(await get(port, "wv0042.wolkvox.com", path))).toMatchObject({ code: "401" });
  expect(server.wolkvox.requests).toMatchObject([{ server: "0042", status: 401 }]);
});
