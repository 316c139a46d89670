import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { createGracefulShutdown, createLatestResponses } from "../src/edges/node/connections.ts";
import { createManualTime, type ManualTime } from "./manual-time.ts";

const gracePeriodMs = 65_000;

async function listening(
  server: Server,
  { timeSource }: Pick<ManualTime, "timeSource">,
): Promise<[() => Promise<void>, number]> {
  const close = createGracefulShutdown(server, {
    latest: createLatestResponses(server),
    gracePeriodMs,
    timeSource,
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return [close, (server.address() as AddressInfo).port];
}

test("waits no longer than the grace period for a client that has stopped reading", async () => {
  const server = createServer((_, outgoing) => {
    const write = (): void => {
      while (outgoing.write("x".repeat(100_000)));
      outgoing.once("drain", write);
    };
    write();
  });
  const time = createManualTime();
  const [close, port] = await listening(server, time);
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(socket, "readable");
  let isClosed = false;
  const closed = close().then(() => {
    isClosed = true;
  });
  await time.pass(gracePeriodMs - 1);
  expect(isClosed).toBe(false);
  await time.pass(1);
  await closed;
  expect(server.listening).toBe(false);
  socket.destroy();
});

test("closes an idle server at once, and is idempotent", async () => {
  const server = createServer((_, outgoing) => outgoing.end());
  const [close, port] = await listening(server, createManualTime());
  await (await fetch(`http://127.0.0.1:${port}`)).text();
  await Promise.all([close(), close()]);
  expect(server.listening).toBe(false);
});

test("lets a response finish that takes longer than usual grace periods", async () => {
  const { promise: arrived, resolve: begin } = Promise.withResolvers<() => void>();
  const server = createServer((_, outgoing) => begin(() => outgoing.end("late")));
  const time = createManualTime();
  const [close, port] = await listening(server, time);
  const response = fetch(`http://127.0.0.1:${port}`);
  const finish = await arrived;
  const closed = close();
  await time.pass(60_000);
  finish();
  expect(await (await response).text()).toBe("late");
  await closed;
});

test.each([
  ["closes a connection whose client has ended its side, given the latest responses", true],
  ["waits for such a connection without them", false],
])("%s", async (_, isClosed) => {
  const { promise: arrived, resolve: begin } = Promise.withResolvers<() => void>();
  const server = Object.assign(
    createServer((_, outgoing) => begin(() => outgoing.end("late"))),
    { httpAllowHalfOpen: true },
  );
  const close = createGracefulShutdown(server, {
    ...(isClosed ? { latest: createLatestResponses(server) } : {}),
    gracePeriodMs,
    timeSource: createManualTime().timeSource,
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  socket.end("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  const finish = await arrived;
  const closed = close();
  if (isClosed) await closed;
  finish();
  let received = "";
  for await (const chunk of socket.on("error", () => {})) received += chunk;
  expect(received.includes("late")).toBe(!isClosed);
  await closed;
});
