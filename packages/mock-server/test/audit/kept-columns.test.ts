import { describe, expect, test } from "vitest";
import { createWorld } from "./world.ts";

describe("a mapping of columns", () => {
  test("is rejected if no row has the client's column", async () => {
    const world = createWorld("2026-04-20");
    const { rows } = await world.read("cdr_4", "20260302000000", "20260302235959");
    await expect(world.fake.audit({ rows, columns: { llamada: "calls" } })).rejects.toMatchObject({
      code: "missing-audit-column",
      params: { column: "llamada", columns: ["bucket", "calls", "minutes", "cost", "percentage"] },
    });
  });

  test("finds the report that has the column, if several were requested", async () => {
    const world = createWorld("2026-04-20");
    await world.read("cdr_4", "20260302000000", "20260302235959");
    const { rows } = await world.read("diagram_2", "20260302000000", "20260302235959");
    const own = rows.map(({ skill_id, treatment }) => ({ s: skill_id, t: treatment }));
    const { kept, findings } = await world.fake.audit({ rows: own, columns: { s: "skill_id", t: "treatment" } });
    expect(kept?.report).toBe("diagram_2");
    expect(findings).toEqual([]);
  });
});

test("the column that a report lacks is named", async () => {
  const world = createWorld("2026-04-20");
  await expect(world.fake.audit({ report: "diagram_13", rows: [{ conn_id: "1", intento: 1 }] })).rejects.toMatchObject({
    code: "audit-rows-unrecognized",
    params: { report: "diagram_13", missing: ["second_event"] },
    message: expect.stringContaining("no column for second_event"),
  });
});
