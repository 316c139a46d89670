import { connect } from "@mockvox/mock-server/connect";
import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { toldError } from "../../src/language/told-error.ts";
import { readProfile } from "../../src/views/claims/read-profile.ts";

const fine = { mockvox: 1, name: "mine", extends: "default", answers: {} };

test.for([
  ["no object", () => parseProfile([])],
  ["no profile", () => parseProfile({ mockvox: 9 })],
  ["no name", () => parseProfile({ ...fine, name: "" })],
  ["a base that is no name", () => parseProfile({ ...fine, extends: 1 })],
  ["another field", () => parseProfile({ ...fine, colour: "red" })],
  ["an unknown base", () => parseProfile({ ...fine, extends: "none" })],
  ["an unknown claim", () => parseProfile({ ...fine, answers: { none: "x" } })],
  ["an unknown answer", () => parseProfile({ ...fine, answers: { "json-whitespace": "tabs" } })],
  ["no report", () => parseProfile({ ...fine, answers: { "success-code-type": { none: "string" } } })],
  ["a claim of all reports", () => parseProfile({ ...fine, answers: { "json-whitespace": { cdr_4: "indented" } } })],
  ["a sighting without its case", () => parseProfile({ ...fine, observed: { "json-whitespace": {} } })],
  ["a file that is no JSON", () => readProfile("{")],
  ["nobody at an address", () => connect("http://127.0.0.1:9").clock.now()],
] as const)("tells in both languages what is wrong: %s", async ([, act]) => {
  const error = await thrownBy(act);
  const { en, es } = toldError(error);
  expect(en).toBe(error?.message);
  expect(es).not.toBe(en);
  expect(es).not.toContain("$");
});

test("says what a browser means by a fetch that failed, and leaves alone what it does not know", () => {
  expect(toldError(new TypeError("Failed to fetch")).es).toBe(toldError("TypeError: Failed to fetch").es);
  expect(toldError(new TypeError("Failed to fetch")).en).not.toContain("fetch");
  expect(toldError("Some other words.")).toEqual({ en: "Some other words.", es: "Some other words." });
});

async function thrownBy(act: () => unknown): Promise<Error | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  }
}
