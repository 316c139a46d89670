import { expect, test } from "vitest";
import type { Candidates } from "../src/profile/claims.ts";
import { validateChoice } from "../src/profile/parse-profile.ts";

const candidates: Candidates = {
  scope: ["cdr_4"],
  default: "now",
  answers: { now: "live", always: "live", later: "not-yet" },
};

test("rejects an answer that is not implemented yet and lists those that are", () => {
  expect(() => validateChoice("when", { cdr_4: "later" }, candidates)).toThrow(
    expect.objectContaining({
      code: "answer-not-implemented",
      params: { claim: "when", answer: "later", expected: ["now", "always"] },
    }),
  );
});

test("accepts an implemented answer, for all reports or for one", () => {
  expect(() => validateChoice("when", "always", candidates)).not.toThrow();
  expect(() => validateChoice("when", { cdr_4: "now" }, candidates)).not.toThrow();
});
