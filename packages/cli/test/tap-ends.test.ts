import { once } from "node:events";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { createDrain } from "../src/tap/drain.ts";
import { reportPath, tapOn, upstream } from "./upstream.ts";

async function answerTo(url: string): Promise<IncomingMessage> {
  const [answer] = await once(get(url), "response");
  return answer;
}

test("ends an answer that is under way, judges it, and takes no other", async () => {
  const asked = Promise.withResolvers<ServerResponse>();
  await using place = await upstream((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" }).write('{"code":');
    asked.resolve(outgoing);
  });
  const tap = await tapOn(place, "--report", "json");
  const answer = await answerTo(tap.url + reportPath);
  tap.signal("SIGINT");
  await expect(fetch(tap.url)).rejects.toThrow();
  (await asked.promise).end('"200"}');
  expect(await text(answer)).toBe('{"code":"200"}');
  expect(await tap.exitCode).toBe(1);
  expect(JSON.parse(tap.out())).toMatchObject({ calls: { spent: 1 } });
  expect(JSON.parse(tap.out()).verdicts.length).toBeGreaterThan(0);
});

test("does not wait for connections that nobody uses", async () => {
  await using place = await upstream((_, outgoing) => outgoing.end());
  const tap = await tapOn(place);
  await (await fetch(tap.url)).text();
  tap.signal("SIGTERM");
  expect(await tap.exitCode).toBe(0);
});

test("waits for answers under way as long as its patience lasts", async () => {
  const server = createServer((_, outgoing) => void outgoing.write("for ever"));
  const drain = createDrain(server);
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
