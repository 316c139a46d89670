import { reportIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { ValidationError, validate } from "../src/validate.ts";
import { aDay, createPair, queryOf, quiet } from "./ground.ts";

test.each(reportIds)("has nothing against what the fake answers to %s", async (report) => {
  const { client } = createPair();
  for (const window of [aDay, quiet]) {
    validate(report, (await client.report(report, queryOf(report, window))).envelope);
  }
});

function faultsOf(report: (typeof reportIds)[number], envelope: unknown): string[] {
  try {
    validate(report, envelope);
    return [];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.faults.map(({ path }) => path);
  }
}

describe("names the path of", () => {
  const row = { skill_id: "1", treatment: "1", customer_say_no: "0", customer_say_yes: "1" };
  const whole = { ...row, recall_fail: "0", recall_ok: "1", service_level_up: "6.42 %" };
  const hour = { date: "2026-03-02-10", calls: "1", ivr_minutes: "0.50" };
  const good = { code: 200, error: null, msg: "2 records were found" };
  test.each([
    ["diagram_2", { ...good, data: [whole, { ...whole, treatment: "many" }] }, ["data.1.treatment"]],
    ["diagram_2", { ...good, data: [{ ...whole, extra: "x" }] }, ["data.0.extra"]],
    ["diagram_2", { ...good, data: [row] }, ["data.0.recall_fail", "data.0.recall_ok", "data.0.service_level_up"]],
    ["diagram_1_2", { ...good, data: [hour, { ...hour, calls: "x" }] }, ["data.1.calls"]],
    ["diagram_2", { ...good, code: 201, data: [whole] }, ["code"]],
    ["diagram_2", { ...good, page: 1, data: [whole] }, ["page"]],
    ["diagram_2", "nothing", ["(the whole)"]],
  ] as const)("%s %j", (report, envelope, paths) => {
    expect(faultsOf(report, envelope)).toEqual(paths);
  });
});

test("shows three faults and counts the others", () => {
  const data = Array.from({ length: 5 }, () => ({}));
  const check = (): void => validate("diagram_2", { code: 200, error: null, msg: "5 records were found", data });
  expect(check).toThrow(/^The answer to diagram_2 is not as the spec has it: data\.0\.skill_id: .* and 32 more\.$/);
});
