import { describe, expect, test } from "vitest";
import type { AuditFinding, AuditReport } from "../../src/index.ts";
import { type KeepingProgram, keptBugs, keptRight } from "./kept-bugs.ts";
import { createWorld, type World } from "./world.ts";

async function auditOf({ options, run, columns }: Omit<KeepingProgram, "findings">): Promise<AuditReport> {
  const world: World = createWorld("2026-04-20", options);
  const rows = await run(world);
  return world.fake.audit({ rows, ...(columns ? { columns } : {}) });
}

function rowFindings({ findings }: AuditReport): AuditFinding[] {
  return findings.filter(({ id }) => id.startsWith("rows-"));
}

function idOf({ id, cause }: AuditFinding): string {
  return cause === undefined ? id : `${id}/${cause}`;
}

describe("names the bug of a program that", () => {
  test.each(Object.entries(keptBugs))("%s", async (_, { findings, ...program }) => {
    const found = rowFindings(await auditOf(program));
    expect(found.map(idOf)).toEqual(findings);
    expect(found[0]?.rows?.length).toBeGreaterThan(0);
  });
});

describe("finds nothing wrong with a program that keeps", () => {
  test.each(Object.entries(keptRight))("%s", async (_, program) => {
    const report = await auditOf(program);
    expect(rowFindings(report)).toEqual([]);
    expect(report.kept?.keptRows).toBeGreaterThan(0);
  });
});

test("says which forms it accepted", async () => {
  const { kept } = await auditOf(keptRight["sums with decimal commas and without percent signs"] as KeepingProgram);
  expect(kept?.columns).toMatchObject({ Intervalo: "INTERVAL", Llamadas: "calls", Costo: "cost" });
  expect(kept?.tolerated.map(({ en }) => en)).toEqual([
    "Numbers were compared with the vendor's texts by their value.",
    "Numbers with a decimal comma were read as numbers.",
  ]);
});

test("names the request and the range that explain a doubled row", async () => {
  const [finding] = rowFindings(
    await auditOf(keptBugs["begins each range where the previous one ended"] as KeepingProgram),
  );
  expect(finding?.rows?.[0]).toMatchObject({
    expected: 1,
    kept: 2,
    range: { from: "20260302130000", to: "20260302130000" },
    request: { from: "20260302130000", to: "20260302235959" },
  });
});

test.each([
  [{ rows: [{ a: 1 }] }, "audit-rows-unrecognized"],
  [{ rows: [{ skill: 1 }], report: "diagram_2", columns: { skill: "skil_id" } }, "unknown-audit-column"],
] as const)("rejects %j", async (options, code) => {
  await expect(createWorld("2026-04-20").fake.audit(options)).rejects.toMatchObject({ code });
});
