import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createGracefulShutdown } from "../src/tap/graceful-shutdown.ts";
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

test("does not wait for idle connections", async () => {
  await using place = await startUpstream((_, outgoing) => outgoing.end());
  const tap = await startTap(place);
  await (await fetch(tap.url)).text();
  tap.signal("SIGTERM");
  expect(await tap.exitCode).toBe(0);
});

test("waits for active responses until the end of the grace period", async () => {
  const server = createServer((_, outgoing) => void outgoing.write("for ever"));
  const drain = createGracefulShutdown(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const answer = await answerTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const patience = new AbortController();
  let isDrained = false;
  const drained = drain(patience.signal).then(() => {
    isDrained = true;
  });
  await once(answer, "data");
  expect(isDrained).toBe(false);
  patience.abort();
  await drained;
  await expect(text(answer)).rejects.toThrow("aborted");
});
