import { reportIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { ValidationError, validate } from "../src/validate.ts";
import { createClientAndFake, emptyDay, queryOf, sampleDay } from "./test-client.ts";

test.each(reportIds)("accepts the mock server's responses to %s", async (report) => {
  const { client } = createClientAndFake();
  for (const window of [sampleDay, emptyDay]) {
    validate(report, (await client.report(report, queryOf(report, window))).envelope);
  }
});

function issuePaths(report: (typeof reportIds)[number], envelope: unknown): string[] {
  try {
    validate(report, envelope);
    return [];
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.issues.map(({ path }) => path);
  }
}

describe("reports the path of", () => {
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
    ["diagram_2", "nothing", ["(root)"]],
  ] as const)("%s %j", (report, envelope, paths) => {
    expect(issuePaths(report, envelope)).toEqual(paths);
  });
});

test("lists three issues and counts the others", () => {
  const data = Array.from({ length: 5 }, () => ({}));
  const check = (): void => validate("diagram_2", { code: 200, error: null, msg: "5 records were found", data });
  expect(check).toThrow(/^The response to diagram_2 does not match the spec: data\.0\.skill_id: .* and 32 more\.$/);
});
