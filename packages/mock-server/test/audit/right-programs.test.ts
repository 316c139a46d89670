import { describe, expect, test } from "vitest";
import { assertNoFindings } from "../../src/index.ts";
import { rightPrograms } from "./right-programs.ts";
import { createWorld } from "./world.ts";

describe("finds nothing wrong with a program that", () => {
  test.each(Object.entries(rightPrograms))("%s", async (_, { start, options, run }) => {
    const world = createWorld(start, options);
    await run(world);
    const report = await world.fake.audit();
    assertNoFindings(report);
    expect(report.series.length).toBeGreaterThan(0);
  });
});
