import { describe, expect, test } from "vitest";
import { namedProfile, ProfileError, parseProfile, resolveAnswers } from "../src/index.ts";

const mine = (answers: unknown): unknown => ({ mockvox: 1, name: "mine", answers });

test("takes the default for claims that it does not name", () => {
  const answers = resolveAnswers(parseProfile(mine({ "window-end": "exclusive" })));
  expect(answers["window-end"]).toBe("exclusive");
  expect(answers["row-limit"]).toBe("cut");
});

test("takes what the profile that it extends says before the default", () => {
  const answers = resolveAnswers(
    parseProfile({ mockvox: 1, name: "mine", extends: "documented", answers: {} }),
    "cdr_4",
  );
  expect(answers["second-121-bucket"]).toBe("61_120_seg");
});

test("answers one report otherwise than the others", () => {
  const profile = parseProfile(mine({ "empty-window": { cdr_4: "zero-buckets" } }));
  expect(resolveAnswers(profile, "cdr_4")["empty-window"]).toBe("zero-buckets");
  expect(resolveAnswers(profile, "diagram_2")["empty-window"]).toBe("not-found");
});

test("keeps the default of a claim in reports that it does not concern", () => {
  const profile = parseProfile(mine({ "data-type": "encoded-string" }));
  expect(resolveAnswers(profile, "diagram_13")["data-type"]).toBe("encoded-string");
  expect(resolveAnswers(profile, "diagram_2")["data-type"]).toBe("list");
});

test("gives diagram_13 a code of its own by default", () => {
  expect(resolveAnswers(namedProfile("default"), "diagram_13")["success-code-type"]).toBe("string");
  expect(resolveAnswers(namedProfile("default"), "cdr_4")["success-code-type"]).toBe("number");
});

describe("refuses", () => {
  test.each([
    ["what is no object", [], /A profile is a JSON object, found \[\]/],
    ["a missing mark", { name: "mine" }, /starts with "mockvox": 1, found nothing/],
    ["a missing name", { mockvox: 1 }, /needs a "name"/],
    ["an unknown field", { mockvox: 1, name: "mine", answer: {} }, /no field "answer"/],
    ["an unknown base", { mockvox: 1, name: "mine", extends: "best" }, /no profile "best".*default, documented/],
    ["an unknown claim", mine({ windowend: "exclusive" }), /no claim "windowend"/],
    ["an unknown answer", mine({ "window-end": "open" }), /no answer "open".*inclusive, exclusive/],
    ["an answer named like a method", mine({ "window-end": "toString" }), /no answer "toString"/],
    ["an unknown report", mine({ "empty-window": { cdr_5: "not-found" } }), /"cdr_5", which is no report/],
    ["a report outside the scope", mine({ "hour-key": { cdr_4: "day" } }), /does not concern cdr_4, only diagram_1_2/],
    ["a report where there is one answer", mine({ "row-limit": { cdr_4: "all" } }), /one answer for all reports/],
    [
      "an observation of nothing",
      { mockvox: 1, name: "m", answers: {}, observed: { "row-limit": {} } },
      /needs "at" and "case"/,
    ],
  ])("%s", (_, profile, message) => {
    expect(() => parseProfile(profile)).toThrow(ProfileError);
    expect(() => parseProfile(profile)).toThrow(message);
  });
});

test("refuses a profile that is nested too deep, wherever", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
  const message = "A profile is nested 64 deep at most, and this one is deeper.";
  for (const value of [deep, mine(deep), mine({ "window-end": deep }), { mockvox: deep }]) {
    expect(() => parseProfile(value)).toThrow(new ProfileError(message));
  }
});
