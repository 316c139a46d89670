import { once } from "node:events";
import { get, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { reportPath, startTap, startUpstream } from "./upstream.ts";

async function answerTo(url: string): Promise<IncomingMessage> {
  const [answer] = await once(get(url), "response");
  return answer;
}

test("finishes an active response, checks it, and accepts no other", async () => {
  const asked = Promise.withResolvers<ServerResponse>();
  await using place = await startUpstream((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" }).write('{"code":');
    asked.resolve(outgoing);
  });
  const tap = await startTap(place, "--report", "json");
  const answer = await answerTo(tap.url + reportPath);
  tap.signal("SIGINT");
  await expect(fetch(tap.url)).rejects.toThrow();
  (await asked.promise).end('"200"}');
  expect(await text(answer)).toBe('{"code":"200"}');
  expect(await tap.exitCode).toBe(1);
  expect(JSON.parse(tap.out())).toMatchObject({ requests: { sent: 1 } });
  expect(JSON.parse(tap.out()).verdicts.length).toBeGreaterThan(0);
});

test("reports on a signal that arrives with the line that reports readiness", async () => {
  await using place = await startUpstream((_, outgoing) => outgoing.end());
  const tap = runCli(["tap", place.url, "--port", "0", "--report", "json"]);
  tap.terminateWhenPrinted(/127\.0\.0\.1:\d+/);
  expect(await tap.exitCode).toBe(0);
  expect(JSON.parse(tap.out())).toMatchObject({ requests: { sent: 0 } });
});

test("does not wait for idle connections", async () => {
  await using place = await startUpstream((_, outgoing) => outgoing.end());
  const tap = await startTap(place);
  await (await fetch(tap.url)).text();
  tap.signal("SIGTERM");
  expect(await tap.exitCode).toBe(0);
});

test.each([
  ["en", "Nothing was checked.", "Nothing was checked: 1 report was requested, but no response could be checked."],
  [
    "es",
    "No se comprobó nada.",
    "No se comprobó nada: se pidió 1 reporte, pero no se pudo comprobar ninguna respuesta.",
  ],
])("exits with 3 if reports were requested and nothing was checked, in %s", async (lang, headline, summary) => {
  const place = await startUpstream(() => {});
  await place[Symbol.asyncDispose]();
  const tap = await startTap(place, "--lang", lang);
  expect((await fetch(tap.url + reportPath)).status).toBe(502);
  tap.signal("SIGINT");
  expect(await tap.exitCode).toBe(3);
  expect(tap.out()).toContain(headline);
  expect(tap.err()).toContain(summary);
});

test("exits with 0 if no report was requested, and says that nothing was checked", async () => {
  await using place = await startUpstream((_, outgoing) => outgoing.end());
  const tap = await startTap(place);
  tap.signal("SIGINT");
  expect(await tap.exitCode).toBe(0);
  expect(tap.out()).toContain("Nothing was checked.");
  expect(tap.out()).not.toContain("meets the contract");
  expect(tap.err()).toContain("Nothing was checked: no request to /api/v2/reports_manager.php came through.");
});
