import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import zlib from "node:zlib";
import { createClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { beforeAll, expect, test } from "vitest";
import { type RunningTap, reportPath, startTap, startUpstream, type TestUpstream } from "./upstream.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-tap-"));
const headers = { "wolkvox-token": "5f4dcc3b5aa765d61d8327deb882cf99", "accept-encoding": "gzip, deflate, br, zstd" };
const json = { "content-type": "application/json" };

let answer: Buffer;
beforeAll(async () => {
  const clock = createClock({ start: Date.parse("2026-06-05T12:00:00-05:00") });
  await using server = await serve({ port: 0, size: 400, clock });
  answer = (await received(server.url + reportPath)).body;
});

/** The response, byte for byte. */
async function received(url: string): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (incoming) => {
      const { statusCode = 0 } = incoming;
      resolve({ status: statusCode, headers: incoming.headers, body: await buffer(incoming) });
    }).on("error", reject);
  });
}

/** Stops a tap, and returns its exit code and the status of each case. */
async function endOf(tap: RunningTap, file: string): Promise<{ exitCode: number; cases: Record<string, string> }> {
  tap.signal("SIGINT");
  const exitCode = await tap.exitCode;
  const { verdicts } = JSON.parse(readFileSync(file, "utf8"));
  const cases = verdicts.map((verdict: { case: string; status: string }) => [verdict.case, verdict.status]);
  return { exitCode, cases: Object.fromEntries(cases) };
}

async function reporting(
  place: TestUpstream,
  name: string,
  ...flags: string[]
): Promise<readonly [RunningTap, string]> {
  const file = join(folder, `${name}.json`);
  return [await startTap(place, "--profile", "default", "--report", `json=${file}`, ...flags), file];
}

/** Responds to every request with these bytes. */
function saying(encoding: string | undefined, body: Uint8Array, status = 200): Promise<TestUpstream> {
  const named = encoding === undefined ? {} : { "content-encoding": encoding };
  return startUpstream((_, outgoing) => outgoing.writeHead(status, { ...json, ...named }).end(body));
}

test("checks a report that a definition describes, also of a name that the vendor does not have", async () => {
  const definition = join(folder, "sites.yaml");
  writeFileSync(definition, "id: sites\ncolumns:\n  site: {}\n  calls: { kind: count }\nrows: []\n");
  const row = { site: "BOG", calls: "many" };
  const body = { code: 200, error: null, msg: "1 records were found", data: [row] };
  await using place = await saying(undefined, Buffer.from(JSON.stringify(body)));
  const [tap, file] = await reporting(place, "defined", "--reports", definition);
  await received(`${tap.url}${reportPath.replace(/api=\w+/, "api=sites")}`);
  const { exitCode, cases } = await endOf(tap, file);
  expect(exitCode).toBe(1);
  expect(cases).toMatchObject({ "sites-columns": "passed", "sites-column-calls": "failed" });
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["identity", (bytes) => bytes],
  ["gzip", (bytes) => zlib.gzipSync(bytes)],
  ["X-GZip", (bytes) => zlib.gzipSync(bytes)],
  ["deflate", (bytes) => zlib.deflateSync(bytes)],
  ["deflate", (bytes) => zlib.deflateRawSync(bytes)],
  ["br", (bytes) => zlib.brotliCompressSync(bytes)],
  ["zstd", (bytes) => zlib.zstdCompressSync(bytes)],
  ["br, gzip", (bytes) => zlib.gzipSync(zlib.brotliCompressSync(bytes))],
])("checks a response in the encoding %s and forwards its bytes unchanged", async (encoding, encode) => {
  const body = encode(answer);
  await using place = await saying(encoding, body);
  const [tap, file] = await reporting(place, "encoded");
  const seen = await received(tap.url + reportPath);
  expect(seen.headers["content-encoding"]).toBe(encoding);
  expect(seen.body.equals(body)).toBe(true);
  const { exitCode, cases } = await endOf(tap, file);
  expect(cases).toMatchObject({ "cdr_4-envelope-answered": "passed", "cdr_4-envelope-columns": "passed" });
  expect(exitCode).toBe(0);
  expect(tap.err()).not.toContain("checked");
});

test.each<[string, string | undefined, () => Buffer, number, RegExp]>([
  ["an unknown encoding", "secret-sauce", () => answer, 200, /unknown encoding "secret-sauce".*not checked.*gzip/],
  ["a body that is not in its declared encoding", "gzip", () => answer, 200, /is not complete gzip.*not checked/],
  ["a truncated encoded body", "br", () => zlib.brotliCompressSync(answer).subarray(0, 99), 200, /is not complete br/],
  [
    "a compressed body above the limit",
    "gzip",
    () => zlib.gzipSync(Buffer.alloc(33 * 2 ** 20)),
    200,
    /larger than 32 MB.*shorter/,
  ],
  ["an uncompressed body above the limit", undefined, () => Buffer.alloc(33 * 2 ** 20), 200, /larger than 32 MB/],
  ["a status that HTTP does not have", undefined, () => answer, 799, /status 799.*not checked/],
  [
    "a body that makes decoding throw",
    undefined,
    () => Buffer.of(0x1f, 0x8b, 8, 9),
    200,
    /\(TypeError\).*bug in Mockvox.*report/,
  ],
])("forwards %s without a check and reports it once", async (_, encoding, body, status, told) => {
  const sent = body();
  await using place = await saying(encoding, sent, status);
  const [tap, file] = await reporting(place, "unjudged");
  for (const time of ["first", "second"]) {
    const seen = await received(tap.url + reportPath);
    expect(seen.status, time).toBe(status);
    expect(seen.body.equals(sent), time).toBe(true);
  }
  const { exitCode, cases } = await endOf(tap, file);
  expect(cases).toEqual({});
  expect(exitCode).toBe(3);
  const lines = tap.err().trimEnd().split("\n").slice(1);
  expect(lines).toEqual([expect.stringMatching(told), "2 responses were forwarded without a check."]);
  expect(lines[0]).toContain("cdr_4");
});

test("says the same in Spanish", async () => {
  await using place = await saying("sauce", answer);
  const [tap, file] = await reporting(place, "spanish", "--lang", "es");
  await received(tap.url + reportPath);
  await endOf(tap, file);
  expect(tap.err()).toMatch(/codificación desconocida "sauce".*sin comprobar/);
  expect(tap.err()).toContain("1 respuesta se reenvió sin comprobar.");
});

test("keeps checking after a response that could not be checked", async () => {
  let count = 0;
  await using place = await startUpstream((_, outgoing) => {
    count += 1;
    outgoing.writeHead(200, json).end(count === 1 ? Buffer.of(0x1f, 0x8b, 8, 9) : answer);
  });
  const [tap, file] = await reporting(place, "on");
  for (const _ of [1, 2]) expect((await received(tap.url + reportPath)).status).toBe(200);
  expect((await endOf(tap, file)).cases).toMatchObject({ "cdr_4-envelope-answered": "passed" });
});

test("reports when no request could be checked", async () => {
  await using place = await saying(undefined, answer);
  const [tap, file] = await reporting(place, "nothing");
  await received(`${tap.url}//api/v2/reports_manager.php?api=cdr_4`);
  expect(await endOf(tap, file)).toEqual({ exitCode: 0, cases: {} });
  expect(tap.err()).toContain("Nothing was checked: no request to /api/v2/reports_manager.php came through.");
});

test("fails the check of JSON that is nested too deeply, without a bug report", async () => {
  const rows = `{"code":200,"error":null,"msg":"1 records were found","data":[{"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}]}`;
  await using place = await saying(undefined, Buffer.from(rows));
  const [tap, file] = await reporting(place, "deep");
  await received(tap.url + reportPath);
  const { exitCode, cases } = await endOf(tap, file);
  expect(exitCode).toBe(1);
  expect(cases).toMatchObject({ "cdr_4-envelope-answered": "failed" });
  expect(tap.err()).not.toMatch(/could not be checked|report it/);
});
