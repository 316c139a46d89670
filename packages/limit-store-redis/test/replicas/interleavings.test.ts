import { expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { requireRedis, startRedis } from "../redis-server.ts";
import { runInterleavings } from "./run-interleavings.ts";

test("two replicas keep the limits, whatever fails", { timeout: 120_000 * testScale }, async (context) => {
  await requireRedis(context);
  await using redis = await startRedis();
  expect(await runInterleavings(20 * testScale, 20_261_130, redis)).toEqual([]);
});
