import { expect, test } from "vitest";
import { checkChoice } from "./check-choice.ts";
import type { Candidates } from "./claims.ts";

const candidates: Candidates = {
  scope: ["cdr_4"],
  default: "now",
  answers: { now: "live", always: "live", later: "not-yet" },
};

test("refuses an answer of a later time and names those there are", () => {
  expect(() => checkChoice("when", { cdr_4: "later" }, candidates)).toThrow(
    'The fake cannot give the answer "later" to claim "when" yet. It can give now, always.',
  );
});

test("takes a live answer, for all reports or for one", () => {
  expect(() => checkChoice("when", "always", candidates)).not.toThrow();
  expect(() => checkChoice("when", { cdr_4: "now" }, candidates)).not.toThrow();
});
