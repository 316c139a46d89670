import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inTurns } from "../src/edges/node/in-turns.ts";
import { toListener } from "../src/edges/node/listener.ts";
import { plainRequest } from "../src/edges/node/plain-request.ts";
import { type Answer, type Fake, virtualClock } from "../src/index.ts";

const sound: Answer = { status: 200, headers: {}, body: "well", end: "close", about: {} };

async function* breakingOff(): AsyncGenerator<string> {
  yield "a beginning";
  throw new Error("broken rows");
}

/** A fake that gives its answers in turn; an error is thrown. */
function inTurn(...answers: (Answer | Error)[]): Pick<Fake, "answer" | "clock"> {
  const answer = async (): Promise<Answer> => {
    const next = answers.shift() ?? sound;
    if (next instanceof Error) throw next;
    return next;
  };
  return { answer, clock: virtualClock() };
}

let failures: unknown[];
let url: string;
const fake = { current: inTurn() };
const server = createServer(
  inTurns((incoming, outgoing) =>
    toListener(fake.current, { watch: () => {}, onFailed: (error) => failures.push(error) })(incoming, outgoing),
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

test("answers 500 and says so when the fake fails, and stays well", async () => {
  fake.current = inTurn(new Error("broken data"));
  expect(await read()).toEqual([500, ""]);
  expect(failures).toMatchObject([{ message: "broken data" }]);
  expect(await read()).toEqual([200, "well"]);
});

test("breaks the connection and says so when the fake fails amid an answer", async () => {
  fake.current = inTurn({ ...sound, body: breakingOff() });
  await expect(read()).rejects.toThrow();
  expect(failures).toMatchObject([{ message: "broken rows" }]);
  expect(await read()).toEqual([200, "well"]);
});

test("resets the connection when the answer says so", async () => {
  fake.current = inTurn({ ...sound, end: "reset" });
  await expect(read()).rejects.toThrow();
  expect(failures).toEqual([]);
});

test("tells the fake at once that a caller has gone who went before the fake asked", async () => {
  const { promise, resolve } = Promise.withResolvers<boolean | undefined>();
  const gone = createServer((incoming, outgoing) => {
    outgoing.once("close", () => resolve(plainRequest(incoming, outgoing).signal?.().aborted));
    outgoing.destroy();
  });
  await new Promise<void>((listening) => gone.listen(0, "127.0.0.1", listening));
  await expect(fetch(`http://127.0.0.1:${(gone.address() as AddressInfo).port}`)).rejects.toThrow();
  expect(await promise).toBe(true);
  await new Promise((closed) => gone.close(closed));
});
