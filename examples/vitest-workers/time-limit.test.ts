import { expect, test } from "vitest";
import { readDay, wolkvox } from "./own-token.ts";

test("times out after 60 seconds, in milliseconds", async () => {
  await wolkvox.setLatency(90_000);
  const before = performance.now();
  let status: number | undefined;
  const pending = readDay("diagram_13").then((received) => {
    status = received;
  });
  // This moves only this token's clock.
  while (status === undefined) await wolkvox.clock.advance({ seconds: 60 });
  await pending;
  expect(status).toBe(408);
  // Usually under a second; a busy machine may take longer, but never a minute.
  expect(performance.now() - before).toBeLessThan(30_000);
});
