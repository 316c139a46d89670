import { ControlError } from "@mockvox/mock-server/connect";
import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { errorText } from "../../src/messages/error-text.ts";
import { englishTexts, loadTexts } from "../../src/messages/page-texts.ts";
import { spanishErrors } from "../../src/messages/spanish-errors.ts";
import { parseProfileFile } from "../../src/views/claims/claim-model.ts";

const spanishTexts = await loadTexts("es");

test.for([
  ["an error of the page", () => parseProfileFile("{"), "profile-file-not-json"],
  [
    "an error of another package",
    () => parseProfile({ mockvox: 1, name: "mine", answers: { none: "x" } }),
    "unknown-claim",
  ],
] as const)("translates %s by its code", ([, act, code]) => {
  const error = thrownBy(act);
  expect(error).toMatchObject({ code });
  expect(errorText(error, englishTexts)).toBe(error?.message);
  expect(errorText(error, spanishTexts, spanishErrors)).not.toBe(error?.message);
  expect(errorText(error, spanishTexts, spanishErrors)).not.toBe("");
});

test("translates an error that a running server sent", () => {
  const detail = "Unknown refusal none. Expected one of quota-spent.";
  const params = { refusal: "none", expected: ["quota-spent"] };
  const error = new ControlError(400, { code: "unknown-refusal", params, detail });
  expect(errorText(error, englishTexts)).toBe(detail);
  expect(errorText(error, spanishTexts, spanishErrors)).toContain("quota-spent");
  expect(errorText(error, spanishTexts, spanishErrors)).not.toBe(detail);
});

test("explains a failed fetch, which browsers only describe in English", () => {
  const failed = new TypeError("Failed to fetch");
  expect(errorText(failed, englishTexts)).toContain("CORS");
  expect(errorText(failed, spanishTexts)).not.toBe(errorText(failed, englishTexts));
});

test("keeps the message of an error without a code", () => {
  expect(errorText(new Error("Some other message."), spanishTexts)).toBe("Some other message.");
  expect(errorText("Not even an error.", spanishTexts)).toBe("Not even an error.");
});

test("falls back to the message when the parameters do not fit the text", () => {
  const error = thrownBy(() => parseProfile({ mockvox: 1, name: "mine", extends: "none", answers: {} }));
  const incompatible = { "unknown-profile": ({ expected }: { expected: number }) => expected.toFixed().repeat(-1) };
  expect(errorText(error, spanishTexts, incompatible)).toBe(error?.message);
});

function thrownBy(act: () => unknown): Error | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : undefined;
  }
}
