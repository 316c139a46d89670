import { describe, expect, test } from "vitest";
import { namedProfile, ProfileError, parseProfile, resolveAnswers } from "../src/index.ts";

const mine = (answers: unknown): unknown => ({ mockvox: 1, name: "mine", answers });

test("uses the default for claims that it does not list", () => {
  const answers = resolveAnswers(parseProfile(mine({ "window-end": "exclusive" })));
  expect(answers["window-end"]).toBe("exclusive");
  expect(answers["row-limit"]).toBe("cut");
});

test("prefers the extended profile to the default", () => {
  const answers = resolveAnswers(
    parseProfile({ mockvox: 1, name: "mine", extends: "documented", answers: {} }),
    "cdr_4",
  );
  expect(answers["second-121-bucket"]).toBe("61_120_seg");
});

test("can answer differently for one report", () => {
  const profile = parseProfile(mine({ "empty-window": { cdr_4: "zero-buckets" } }));
  expect(resolveAnswers(profile, "cdr_4")["empty-window"]).toBe("zero-buckets");
  expect(resolveAnswers(profile, "diagram_2")["empty-window"]).toBe("not-found");
});

test("uses the default for reports outside a claim's scope", () => {
  const profile = parseProfile(mine({ "data-type": "encoded-string" }));
  expect(resolveAnswers(profile, "diagram_13")["data-type"]).toBe("encoded-string");
  expect(resolveAnswers(profile, "diagram_2")["data-type"]).toBe("list");
});

test("gives diagram_13 a different code type by default", () => {
  expect(resolveAnswers(namedProfile("default"), "diagram_13")["success-code-type"]).toBe("string");
  expect(resolveAnswers(namedProfile("default"), "cdr_4")["success-code-type"]).toBe("number");
});

describe("rejects", () => {
  test.each([
    ["a value that is not an object", [], "invalid-profile", { path: "", found: "[]", expected: "object" }],
    ["answers that are not an object", mine([]), "invalid-profile", { path: "answers" }],
    ["a missing version", { name: "mine" }, "unsupported-profile-version", { found: "missing" }],
    ["a missing name", { mockvox: 1 }, "missing-profile-name", { found: "missing" }],
    ["an unknown field", { mockvox: 1, name: "mine", answer: {} }, "unknown-profile-field", { field: "answer" }],
    [
      "an unknown base",
      { mockvox: 1, name: "mine", extends: "best" },
      "unknown-profile",
      { profile: "best", expected: ["default", "documented"] },
    ],
    ["a base that is not a name", { mockvox: 1, name: "mine", extends: 1 }, "invalid-profile-base", { found: "1" }],
    ["an unknown claim", mine({ windowend: "exclusive" }), "unknown-claim", { claim: "windowend" }],
    [
      "an unknown answer",
      mine({ "window-end": "open" }),
      "unknown-answer",
      { claim: "window-end", found: '"open"', expected: ["inclusive", "exclusive"] },
    ],
    ["an answer named like a method", mine({ "window-end": "toString" }), "unknown-answer", { found: '"toString"' }],
    [
      "an unknown report",
      mine({ "empty-window": { cdr_5: "not-found" } }),
      "unknown-claim-report",
      { report: "cdr_5" },
    ],
    [
      "a report outside the scope",
      mine({ "hour-key": { cdr_4: "day" } }),
      "report-outside-claim",
      { claim: "hour-key", report: "cdr_4", expected: ["diagram_1_2"] },
    ],
    [
      "a report for a claim with one answer for all",
      mine({ "row-limit": { cdr_4: "all" } }),
      "claim-not-per-report",
      { claim: "row-limit", report: "cdr_4" },
    ],
    [
      "an incomplete observation",
      { mockvox: 1, name: "m", answers: {}, observed: { "row-limit": {} } },
      "invalid-observation",
      { claim: "row-limit", found: "missing" },
    ],
  ])("%s", (_, profile, code, params) => {
    expect(() => parseProfile(profile)).toThrow(ProfileError);
    expect(() => parseProfile(profile)).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining(params) }),
    );
  });
});

test("rejects a profile that is nested too deeply at any level", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
  for (const value of [deep, mine(deep), mine({ "window-end": deep }), { mockvox: deep }]) {
    expect(() => parseProfile(value)).toThrow(expect.objectContaining({ code: "profile-too-deep" }));
  }
});
