import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { createDrain } from "../src/edges/node/drain.ts";

test("does not wait for a caller that has stopped reading", async () => {
  const server = createServer((_, outgoing) => {
    const write = (): void => {
      while (outgoing.write("x".repeat(100_000)));
      outgoing.once("drain", write);
    };
    write();
  });
  const close = createDrain(server, 20);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const caller = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  caller.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(caller, "readable");
  await close();
  expect(server.listening).toBe(false);
  caller.destroy();
});

test("closes an idle server at once, and twice as once", async () => {
  const server = createServer((_, outgoing) => outgoing.end());
  const close = createDrain(server, 3_600_000);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text();
  await Promise.all([close(), close()]);
  expect(server.listening).toBe(false);
});
