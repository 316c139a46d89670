import { expect, test } from "vitest";
import { chosenIn, defaultOf, withChoice } from "../../src/views/claims/choices.ts";

const forAll = { id: "window-end", scope: "all" } as const;
const forTwo = { id: "row-limit", scope: ["diagram_13", "campaign_8"] } as const;

test("chooses for all reports, and takes it back", () => {
  const chosen = withChoice(undefined, forAll, undefined, "exclusive");
  expect(chosen).toEqual({ "window-end": "exclusive" });
  expect(withChoice(chosen, forAll, undefined, undefined)).toEqual({});
});

test("chooses for one report and leaves the others as they were", () => {
  const both = withChoice(undefined, forTwo, "diagram_13", "cut");
  expect(both).toEqual({ "row-limit": { diagram_13: "cut" } });
  expect(withChoice(both, forTwo, "campaign_8", "all")).toEqual({
    "row-limit": { diagram_13: "cut", campaign_8: "all" },
  });
  expect(withChoice(both, forTwo, "diagram_13", undefined)).toEqual({});
});

test("parts a choice for all reports when one of them differs", () => {
  expect(withChoice({ "row-limit": "all" }, forTwo, "campaign_8", "cut")).toEqual({
    "row-limit": { diagram_13: "all", campaign_8: "cut" },
  });
});

test("reads a choice as it holds for a report", () => {
  expect(chosenIn({ a: "x" }, "a", "cdr_4")).toBe("x");
  expect(chosenIn({ a: { cdr_4: "x" } }, "a", "cdr_4")).toBe("x");
  expect(chosenIn({ a: { cdr_4: "x" } }, "a", "diagram_2")).toBeUndefined();
  expect(defaultOf({ default: { cdr_4: "y" }, answers: [] }, "cdr_4")).toBe("y");
});
