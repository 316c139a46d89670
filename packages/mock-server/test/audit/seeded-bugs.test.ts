import { describe, expect, test } from "vitest";
import { seededBugs } from "./seeded-bugs.ts";
import { createWorld } from "./world.ts";

describe("names the bug of a program that", () => {
  test.each(Object.entries(seededBugs))("%s", async (_, { start, options, run, finding, costs }) => {
    const world = createWorld(start, options);
    await run(world);
    const { findings } = await world.fake.audit();
    const ids = findings.map(({ id, cause }) => (cause === undefined ? id : `${id}/${cause}`));
    expect(ids).toContain(finding);
    const found = findings[ids.indexOf(finding)];
    expect(found?.requestCount).toBeGreaterThan(0);
    expect(found?.advice.es).not.toBe("");
    if (costs) expect(found?.cost).toSatisfy(costs);
  });
});
