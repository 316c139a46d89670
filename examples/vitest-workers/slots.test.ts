import { expect, test } from "vitest";
import { readDay, wolkvox } from "./own-token.ts";

test("is refused a third concurrent request", async () => {
  await wolkvox.setLatency(5_000);
  const three = [readDay("cdr_4"), readDay("cdr_4"), readDay("cdr_4")];
  expect(await Promise.race(three)).toBe(403);
  await wolkvox.clock.advance({ seconds: 5 });
  expect((await Promise.all(three)).sort()).toEqual([200, 200, 403]);
});
