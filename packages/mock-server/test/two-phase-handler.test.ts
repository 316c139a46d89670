import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { batchPerTick } from "../src/edges/node/listener.ts";
import { createPlainRequest } from "../src/edges/node/plain-request.ts";
import { createTwoPhaseHandler } from "../src/edges/node/two-phase-handler.ts";
import { type Fake, type PlainResponse, virtualClock } from "../src/index.ts";

const intact: PlainResponse = { status: 200, headers: {}, body: "well", end: "close", info: {} };

async function* breakingOff(): AsyncGenerator<string> {
  yield "a beginning";
  throw new Error("broken rows");
}

/** A mock server that returns these responses in order; an error is thrown. */
function respondInOrder(...responses: (PlainResponse | Error)[]): Pick<Fake, "handle" | "clock"> {
  const handle = async (): Promise<PlainResponse> => {
    const next = responses.shift() ?? intact;
    if (next instanceof Error) throw next;
    return next;
  };
  return { handle, clock: virtualClock() };
}

let failures: unknown[];
let url: string;
const fake = { current: respondInOrder() };
const server = createServer(
  batchPerTick(
    createTwoPhaseHandler(
      {
        handle: (request) => fake.current.handle(request),
        clock: virtualClock(),
      },
      { watch: () => {}, onError: (error) => failures.push(error) },
    ),
  ),
);

beforeEach(async () => {
  failures = [];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));

const read = async (): Promise<[number, string]> => {
  const response = await fetch(url);
  return [response.status, await response.text()];
};

test("responds 500 and reports when the mock server fails, and keeps working", async () => {
  fake.current = respondInOrder(new Error("broken data"));
  expect(await read()).toEqual([500, ""]);
  expect(failures).toMatchObject([{ message: "broken data" }]);
  expect(await read()).toEqual([200, "well"]);
});

test("breaks the connection and reports when the mock server fails during a response", async () => {
  fake.current = respondInOrder({ ...intact, body: breakingOff() });
  await expect(read()).rejects.toThrow();
  expect(failures).toMatchObject([{ message: "broken rows" }]);
  expect(await read()).toEqual([200, "well"]);
});

test("resets the connection for the end `reset`", async () => {
  fake.current = respondInOrder({ ...intact, end: "reset" });
  await expect(read()).rejects.toThrow();
  expect(failures).toEqual([]);
});

test("aborts the signal at once if the client disconnected before the signal was requested", async () => {
  const { promise, resolve } = Promise.withResolvers<boolean | undefined>();
  const disconnecting = createServer((incoming, outgoing) => {
    outgoing.once("close", () => resolve(createPlainRequest(incoming, outgoing).signal?.().aborted));
    outgoing.destroy();
  });
  await new Promise<void>((listening) => disconnecting.listen(0, "127.0.0.1", listening));
  await expect(fetch(`http://127.0.0.1:${(disconnecting.address() as AddressInfo).port}`)).rejects.toThrow();
  expect(await promise).toBe(true);
  await new Promise((closed) => disconnecting.close(closed));
});
