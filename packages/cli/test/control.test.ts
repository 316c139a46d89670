import { stripVTControlCharacters } from "node:util";
import { virtualClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CliRun, runCli } from "./run-cli.ts";

let server: RunningMockServer;
beforeEach(async () => {
  server = await serve({
    port: 0,
    clock: virtualClock({ start: Date.parse("2026-06-01T12:00:00-05:00") }),
    adminKey: "s3same",
  });
});
afterEach(() => server.close());

const control = (words: string, env: Record<string, string> = {}): CliRun =>
  runCli(["control", ...words.split(" ")], { MOCKVOX_URL: server.url, MOCKVOX_ADMIN_KEY: "s3same", ...env });

async function printed(words: string): Promise<string> {
  const { exitCode, out, err } = control(words);
  expect([await exitCode, err()]).toEqual([0, ""]);
  return stripVTControlCharacters(out());
}

async function ask(query = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959", token = "demo"): Promise<void> {
  const url = `${server.url}/api/v2/reports_manager.php?${query}`;
  await (await fetch(url, { headers: { "wolkvox-token": token } })).text();
}

test("prints the time, the recorded requests and the data for people", async () => {
  expect(await printed("clock")).toBe("2026-06-01 12:00:00 GMT-5 × 0\n");
  expect(await printed("advance 1d1.5h")).toBe("2026-06-02 13:30:00 GMT-5 × 0\n");
  expect(await printed("speed 60")).toMatch(/^2026-06-02 13:30:\d\d GMT-5 × 60\n$/);
  expect(await printed("speed 0")).toMatch(/ × 0\n$/);
  expect(await printed("latency medianMs=800 p95Ms=4000")).toBe("");
  expect(JSON.parse(await printed("latency"))).toEqual({ medianMs: 800, p95Ms: 4_000 });
  await printed("latency 0");
  expect(await printed("latency")).toBe("0 ms\n");
  expect(await printed("maintenance")).toBe("off\n");
  expect(JSON.parse(await printed("profile"))).toMatchObject({ name: "default" });
  expect(await printed("data")).toMatch(/^campaigns:\n {2}\d+ {2}\p{L}/u);
  expect(await printed("health")).toBe("ready\n");
  expect(JSON.parse(await printed("openapi"))).toMatchObject({ openapi: "3.1.0" });
  await ask();
  await ask("api=cdr_99");
  const [first, second] = (await printed("requests")).split("\n");
  expect(first).toMatch(/^13:\d\d:\d\d {2}200 {2}cdr_4 {2}20260302000000 – 20260302235959 {2}5 rows {2}\d/);
  expect(second).toMatch(/400 {2}GET \/api\/v2\/reports_manager.php {2}unknown-report/);
});

test("follows the requests of one tenant until a stop signal", async () => {
  const following = control("requests --follow --json --report cdr_4 --token one");
  while (!following.out().includes("cdr_4")) await ask(undefined, "one");
  await ask("api=diagram_2", "one");
  await ask(undefined, "two");
  const before = following.out().length;
  while (following.out().length === before) await ask(undefined, "one");
  const entries = following
    .out()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([...new Set(entries.map(({ report, token }) => `${report} ${token}`))]).toHaveLength(1);
  following.signal("SIGINT");
  expect(await following.exitCode).toBe(0);
});

test("stops following on a signal that arrives with the first line", async () => {
  const following = control("status --follow");
  following.terminateWhenPrinted(/\S/);
  expect(await following.exitCode).toBe(0);
});

test("stops following when its output is closed", async () => {
  const following = control("requests --follow");
  while (!following.out().includes("cdr_4")) await ask();
  following.breakPipe();
  expect(await following.exitCode).toBe(0);
});

test("stops following when the server stops", async () => {
  const following = control("requests --follow");
  while (!following.out().includes("cdr_4")) await ask();
  await server.close();
  expect(await following.exitCode).toBe(0);
});

test.each([
  [
    "rejects the admin key",
    "clock",
    { MOCKVOX_ADMIN_KEY: "sesame" },
    1,
    /mockvox-admin-key is missing or wrong/,
    /mockvox: /,
  ],
  [
    "is not running",
    "clock",
    { MOCKVOX_URL: "http://127.0.0.1:1" },
    1,
    /No Mockvox server at http:\/\/127.0.0.1:1. Start one/,
    /No hay un servidor Mockvox en/,
  ],
  [
    "has no matching request",
    "find --report cdr_4",
    {},
    1,
    /No request matched report "cdr_4"\. There were no requests/,
    /Ninguna petición coincidió/,
  ],
  ["does not know the fault", "fault melt", {}, 2, /Unknown fault "?melt/, /[Ff]alla/],
])("reports in both languages that the server %s", async (_, words, env, code, english, spanish) => {
  const inEnglish = control(words, env);
  expect([await inEnglish.exitCode, inEnglish.out()]).toEqual([code, ""]);
  expect(inEnglish.err()).toMatch(english);
  const inSpanish = control(`${words} --lang es`, env);
  expect(await inSpanish.exitCode).toBe(code);
  expect(inSpanish.err()).toMatch(spanish);
});
