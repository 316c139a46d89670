import { expect, test } from "vitest";
import { chosenAnswer, defaultAnswer, withChoice } from "../../src/views/claims/claim-model.ts";

const forAll = { id: "window-end", scope: "all" } as const;
const forTwo = { id: "row-limit", scope: ["diagram_13", "campaign_8"] } as const;

test("adds a choice for all reports, and removes it", () => {
  const chosen = withChoice(undefined, forAll, undefined, "exclusive");
  expect(chosen).toEqual({ "window-end": "exclusive" });
  expect(withChoice(chosen, forAll, undefined, undefined)).toEqual({});
});

test("changes the choice for one report only", () => {
  const both = withChoice(undefined, forTwo, "diagram_13", "cut");
  expect(both).toEqual({ "row-limit": { diagram_13: "cut" } });
  expect(withChoice(both, forTwo, "campaign_8", "all")).toEqual({
    "row-limit": { diagram_13: "cut", campaign_8: "all" },
  });
  expect(withChoice(both, forTwo, "diagram_13", undefined)).toEqual({});
});

test("splits a choice for all reports when one report differs", () => {
  expect(withChoice({ "row-limit": "all" }, forTwo, "campaign_8", "cut")).toEqual({
    "row-limit": { diagram_13: "all", campaign_8: "cut" },
  });
});

test("reads the choice for a report", () => {
  expect(chosenAnswer({ a: "x" }, "a", "cdr_4")).toBe("x");
  expect(chosenAnswer({ a: { cdr_4: "x" } }, "a", "cdr_4")).toBe("x");
  expect(chosenAnswer({ a: { cdr_4: "x" } }, "a", "diagram_2")).toBeUndefined();
  expect(defaultAnswer({ default: { cdr_4: "y" }, answers: [] }, "cdr_4")).toBe("y");
});
