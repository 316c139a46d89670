import { expect, test } from "vitest";
import { readDay, wolkvox } from "./own-token.ts";

test("spends its own quota, whatever the other workers do", async () => {
  await wolkvox.spendQuota(24_999);
  expect([await readDay("diagram_2"), await readDay("diagram_2")]).toEqual([200, 403]);
  await wolkvox.clock.advance({ days: 1 });
  expect(await readDay("diagram_2")).toBe(200);
  expect(await wolkvox.requests).toHaveLength(3);
});
