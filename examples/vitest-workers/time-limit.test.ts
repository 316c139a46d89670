import { expect, test } from "vitest";
import { readDay, wolkvox } from "./own-token.ts";

test("is cut at 60 seconds in a fraction of them", async () => {
  await wolkvox.setLatency(90_000);
  const before = performance.now();
  let status: number | undefined;
  const asked = readDay("diagram_13").then((answered) => {
    status = answered;
  });
  // Only this token's clock moves.
  while (status === undefined) await wolkvox.clock.advance({ seconds: 60 });
  await asked;
  expect(status).toBe(408);
  // Under a second as a rule; a busy machine may take longer, but nobody waits a minute.
  expect(performance.now() - before).toBeLessThan(30_000);
});
