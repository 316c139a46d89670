import { expect, test } from "vitest";
import { createFake, toFetch } from "../src/index.ts";
import { aDay } from "./test-client.ts";

const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
const headers = { "wolkvox-token": "demo" };

test("rejects as fetch does when the connection is reset", async () => {
  const fake = createFake();
  fake.injectFault({ kind: "reset" });
  const error = await toFetch(fake)(new Request(url, { headers })).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
});

test("sends no request whose signal has been aborted already", async () => {
  const fake = createFake();
  const reason = new RangeError("enough");
  const request = new Request(url, { headers, signal: AbortSignal.abort(reason) });
  await expect(toFetch(fake)(request)).rejects.toBe(reason);
  expect(fake.requests).toEqual([]);
});

test("rejects with the signal's reason when aborted before the response", async () => {
  const fake = createFake();
  const controller = new AbortController();
  const response = toFetch(fake)(new Request(url, { headers, signal: controller.signal }));
  const reason = new RangeError("enough");
  controller.abort(reason);
  await expect(response).rejects.toBe(reason);
  expect((await fake.tenant({ token: "demo" }).usage()).slots.used).toBe(0);
});
