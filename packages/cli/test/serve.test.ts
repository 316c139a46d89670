import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CliRun, runCli } from "./run-cli.ts";

const command = join(import.meta.dirname, "../bin/mockvox.js");
const query = "api=diagram_1_2&date_ini=20260302000000&date_end=20260302235959";

async function readyUrl(standIn: CliRun): Promise<string> {
  const [, url = ""] = await standIn.printed(/(http:\/\/127\.0\.0\.1:\d+)/);
  return url;
}

async function ask(
  url: string,
  token = "demo",
  asked = query,
): Promise<{ status: number; body: { msg: string; data: unknown } }> {
  const response = await fetch(`${url}/api/v2/reports_manager.php?${asked}`, { headers: { "wolkvox-token": token } });
  return { status: response.status, body: await response.json() };
}

async function stop(standIn: CliRun): Promise<void> {
  standIn.signal("SIGTERM");
  expect(await standIn.exitCode).toBe(0);
}

test("prints a curl line that works, a line for each request, and ends with 0 on Ctrl-C", async () => {
  const served = runCli(["serve", "--port", "0", "--clock", "2026-03-03T12:00:00"]);
  const [, url = ""] = await served.printed(/curl -H 'wolkvox-token: demo' '(.+)'/);
  expect(url).toContain("date_ini=20260302000000");
  const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
  expect(response.status).toBe(200);
  await served.printed(/12:00:0\d {2}200 {2}diagram_1_2 {2}20260302000000 – 20260302235959 {2}\d+ rows/);
  await ask(url.replace(/\/api.*/, ""), "refuse-quota-spent");
  await served.printed(/403 {2}diagram_1_2.* {2}quota-spent/);
  served.signal("SIGINT");
  expect(await served.exitCode).toBe(0);
  expect(served.err()).toBe("");
});

test("ends with 0 on a signal that arrives with the line that reports readiness", async () => {
  const served = runCli(["serve", "--port", "0", "--log", "json"]);
  served.terminateWhenPrinted(/"event":"ready"/);
  expect(await served.exitCode).toBe(0);
});

test.each([
  ["--edges", ["--edges"], {}, true],
  ["--edges on", ["--edges", "on"], {}, true],
  ["MOCKVOX_EDGES=on", [], { MOCKVOX_EDGES: "on" }, true],
  ["--edges off", ["--edges", "off"], { MOCKVOX_EDGES: "on" }, false],
])("adds edges with %s", async (_, args, env, hasEdges) => {
  const served = runCli(["serve", ...args, "--port", "0"], env);
  const response = await fetch(`${await readyUrl(served)}/__mockvox/data`);
  expect("edges" in (await response.json())).toBe(hasEdges);
  await stop(served);
});

test("keeps serving after the reader of its output has closed the pipe", async () => {
  const served = runCli(["serve", "--port", "0"]);
  const url = await readyUrl(served);
  served.breakPipe();
  expect((await ask(url)).status).toBe(200);
  await stop(served);
});

test("logs JSON lines that never hold a token", async () => {
  const served = runCli(["serve", "--port", "0", "--log", "json", "--token", "c4n4ry"]);
  const url = await readyUrl(served);
  await ask(url, "c4n4ry");
  await served.printed(/"event":"request"/);
  await stop(served);
  const lines = served
    .out()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { event: "ready", url },
    {
      event: "request",
      method: "GET",
      status: 200,
      report: "diagram_1_2",
      dateRange: ["20260302000000", "20260302235959"],
      rows: expect.any(Number),
    },
  ]);
  expect(served.out()).not.toContain("c4n4ry");
});

test("never prints control characters of a request", async () => {
  const served = runCli(["serve", "--port", "0"]);
  const url = await readyUrl(served);
  await ask(url, "demo", `api=cdr_4&date_ini=${encodeURIComponent("\u001b[2J\u0007")}&date_end=x`);
  await served.printed(/cdr_4 {2} \[2J {2}– x {2}/);
  await stop(served);
});

describe("obeys", () => {
  type Seen = Awaited<ReturnType<typeof ask>>;
  const cases: [string, string[], Record<string, string>, string | undefined, (seen: Seen) => void][] = [
    ["--token", ["--token", "one", "--token", "two"], {}, "two", ({ status }) => expect(status).toBe(200)],
    ["--token with another token", ["--token", "one"], {}, "other", ({ status }) => expect(status).toBe(403)],
    ["MOCKVOX_TOKEN", [], { MOCKVOX_TOKEN: "one,two" }, "other", ({ status }) => expect(status).toBe(403)],
    [
      "a flag over its environment variable",
      ["--token", "one"],
      { MOCKVOX_TOKEN: "two" },
      "one",
      ({ status }) => expect(status).toBe(200),
    ],
    [
      "--profile",
      ["--profile", "documented"],
      {},
      undefined,
      ({ body }) => expect(JSON.stringify(body.data)).toContain('"date":"2026030209"'),
    ],
    ["--opened", ["--opened", "2026-03-03"], {}, undefined, ({ status }) => expect(status).toBe(404)],
    ["--clock", ["--clock", "2019-01-01"], {}, undefined, ({ status }) => expect(status).toBe(404)],
  ];
  test.each(cases)("%s", async (_, args, env, token, check) => {
    const served = runCli(["serve", "--port", "0", ...args], env);
    check(await ask(await readyUrl(served), token));
    await stop(served);
  });

  test("--seed, --size and --server with other data, the same for the same", async () => {
    const variants = [[], [], ["--seed", "2"], ["--size", "5000"], ["--server", "0002"]];
    const seen = [];
    for (const args of variants) {
      const served = runCli(["serve", "--port", "0", ...args]);
      seen.push(JSON.stringify((await ask(await readyUrl(served))).body));
      await stop(served);
    }
    expect(seen[1]).toBe(seen[0]);
    expect(new Set(seen).size).toBe(4);
  });

  test("--data, --latency, --speed and --licenses", async () => {
    const data = join(mkdtempSync(join(tmpdir(), "mockvox-data-")), "own.json");
    writeFileSync(
      data,
      JSON.stringify({ rows: { diagram_1_2: [{ date: "2026-03-02-10", calls: "1", ivr_minutes: "0.50" }] } }),
    );
    const flags = ["--data", data, "--latency", "5000", "--speed", "1000", "--licenses", "1"];
    const served = runCli(["serve", "--port", "0", "--log", "json", ...flags]);
    expect((await ask(await readyUrl(served))).body.data).toHaveLength(1);
    const [, took] = await served.printed(/"ms":(\d+)/);
    expect(Number(took)).toBeGreaterThanOrEqual(5000);
    await stop(served);
  });
});

test("--allow-unknown-columns serves rows whose columns the report does not have", async () => {
  const data = join(mkdtempSync(join(tmpdir(), "mockvox-data-")), "own.json");
  const row = { date: "2026-03-02-10", call: "1" };
  writeFileSync(data, JSON.stringify({ rows: { diagram_1_2: [row] } }));
  const served = runCli(["serve", "--port", "0", "--data", data, "--allow-unknown-columns"]);
  expect((await ask(await readyUrl(served))).body.data).toEqual([row]);
  await stop(served);
});

test("applies the access options of the admin API", async () => {
  const served = runCli(["serve", "--port", "0", "--allow-origin", "https://app.example"], {
    MOCKVOX_ADMIN_KEY: "s3same",
  });
  const url = await readyUrl(served);
  const statusOf = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(`${url}/__mockvox/clock`, { headers })).status;
  expect(await statusOf({})).toBe(403);
  expect(await statusOf({ "mockvox-admin-key": "s3same" })).toBe(200);
  expect(await statusOf({ "mockvox-admin-key": "s3same", origin: "https://app.example" })).toBe(200);
  expect(await statusOf({ "mockvox-admin-key": "s3same", origin: "https://evil.example" })).toBe(403);
  await stop(served);
});

test("exits with 1 if the port is in use", async () => {
  const first = runCli(["serve", "--port", "0"]);
  const { port } = new URL(await readyUrl(first));
  const second = runCli(["serve"], { PORT: port });
  expect(await second.exitCode).toBe(1);
  expect(second.err()).toMatch(
    new RegExp(`^\\S*mockvox:\\S* Port ${port} is already used by another Mockvox\\. .* mockvox serve --port \\d+\\n$`),
  );
  await stop(first);
});

test("suggests a command with a free port and names the program on the port, in Spanish too", async () => {
  const foreign = createServer((_, outgoing) => outgoing.end('{"status":"ready"}')).listen(0, "127.0.0.1");
  await once(foreign, "listening");
  const { port } = foreign.address() as AddressInfo;
  const second = runCli(["serve", "--port", `${port}`, "--lang", "es"], { npm_package_name: "mockvox-workspace" });
  expect(await second.exitCode).toBe(1);
  const [, free = ""] =
    /El puerto \d+ ya está en uso\. Use uno libre: npm start -- --port (\d+)\n$/.exec(second.err()) ?? [];
  const third = runCli(["serve", "--port", free]);
  await readyUrl(third);
  await stop(third);
  await new Promise((resolve) => foreign.close(resolve));
});

test.each([
  [["4077"], { npm_config_port: "true" }, "npm start -- --port 4077"],
  [[], { npm_config_port: "4077" }, "npm start -- --port 4077"],
  [["json", "4077"], { npm_config_port: "true", npm_config_log: "true" }, "npm start -- --port 4077"],
])("suggests a command when npm has taken a flag: %j with %j", async (args, taken, command) => {
  const served = runCli(["serve", ...args], { npm_package_name: "mockvox-workspace", ...taken });
  expect(await served.exitCode).toBe(2);
  expect(served.err()).toMatch(new RegExp(`Write -- before the flags: ${command}\n$`));
});

test("ignores npm's variables unless a script started it", async () => {
  const served = runCli(["serve", "--port", "0"], { npm_config_port: "4077" });
  await readyUrl(served);
  await stop(served);
});

/** Sends many requests on one connection and waits for all responses. */
async function flood(url: string, count: number): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").setEncoding("latin1");
  const last = "GET / HTTP/1.1\r\nHost: wv0001.wolkvox.com\r\nConnection: close\r\n\r\n";
  socket.write(`GET /${"a-".repeat(55)} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(count) + last);
  socket.resume();
  await once(socket, "close");
}

test.each(["json", "pretty"])(
  "exits with 0 on SIGTERM although its %s log is unread",
  async (format) => {
    const child = spawn(process.execPath, [command, "serve", "--port", "0", "--log", format], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [first] = await once(child.stdout, "data");
    child.stdout.pause();
    await flood(/http:\/\/127\.0\.0\.1:\d+/.exec(String(first))?.[0] ?? "", 8_000);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  },
  30_000,
);

test.each(["http://user:hidden-word@host", "redis://h:6379/abc", "redis://user:hidden-word%zz@h"])(
  "rejects the invalid address of a store %s, without its password",
  async (url) => {
    const served = runCli(["serve", "--port", "0", "--store", url]);
    expect(await served.exitCode).toBe(2);
    expect(served.err()).toContain("Invalid address of a limit store");
    expect(served.err()).not.toContain("hidden-word");
  },
);

test.each([
  ["en", "pretty", /The limit store cannot be reached \(Unknown RESP type 50 "2"\); requests get status 503\.\n/],
  ["es", "pretty", /No se puede llegar al almacén.*\(Unknown RESP type 50 "2"\)/],
  ["en", "json", /\{"event":"store","isReachable":false,"reason":"Unknown RESP type 50 \\"2\\""\}\n/],
])("says why a store cannot be reached, in %s as %s", async (lang, log, message) => {
  const other = createTcpServer((socket) => socket.on("error", () => {}).write("220 smtp ready\r\n"));
  await once(other.listen(0, "127.0.0.1"), "listening");
  const store = `redis://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const served = runCli(["serve", "--port", "0", "--store", store, "--log", log, "--lang", lang]);
  await served.printed(/http:\/\/127\.0\.0\.1:\d+/);
  await stop(served);
  expect(served.out() + served.err()).toMatch(message);
  other.close();
});
