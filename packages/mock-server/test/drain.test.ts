import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { createDrain } from "../src/edges/node/drain.ts";
import { createLatest } from "../src/edges/node/latest.ts";
import { createHandTime, type HandTime } from "./hand-time.ts";

const drainMs = 65_000;

async function listening(server: Server, { host }: Pick<HandTime, "host">): Promise<[() => Promise<void>, number]> {
  const close = createDrain(server, { latest: createLatest(server), drainMs, host });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return [close, (server.address() as AddressInfo).port];
}

test("does not wait longer than it is told for a caller that has stopped reading", async () => {
  const server = createServer((_, outgoing) => {
    const write = (): void => {
      while (outgoing.write("x".repeat(100_000)));
      outgoing.once("drain", write);
    };
    write();
  });
  const time = createHandTime();
  const [close, port] = await listening(server, time);
  const caller = connect(port, "127.0.0.1").on("error", () => {});
  caller.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(caller, "readable");
  let isClosed = false;
  const closed = close().then(() => {
    isClosed = true;
  });
  await time.pass(drainMs - 1);
  expect(isClosed).toBe(false);
  await time.pass(1);
  await closed;
  expect(server.listening).toBe(false);
  caller.destroy();
});

test("closes an idle server at once, and twice as once", async () => {
  const server = createServer((_, outgoing) => outgoing.end());
  const [close, port] = await listening(server, createHandTime());
  await (await fetch(`http://127.0.0.1:${port}`)).text();
  await Promise.all([close(), close()]);
  expect(server.listening).toBe(false);
});

test("lets a response finish that works longer than a supervisor's patience", async () => {
  const { promise: asked, resolve: begin } = Promise.withResolvers<() => void>();
  const server = createServer((_, outgoing) => begin(() => outgoing.end("late")));
  const time = createHandTime();
  const [close, port] = await listening(server, time);
  const response = fetch(`http://127.0.0.1:${port}`);
  const finish = await asked;
  const closed = close();
  await time.pass(60_000);
  finish();
  expect(await (await response).text()).toBe("late");
  await closed;
});
