import { expect, test } from "vitest";
import { namedProfile, ProfileError } from "../src/index.ts";
import { errorDocs, messages } from "../src/messages/index.ts";
import { translateError } from "../src/text.ts";

const unknownProfile = new ProfileError("unknown-profile", { profile: "best", expected: ["default", "documented"] });

test("writes an error's English sentence into its message", () => {
  expect(() => namedProfile("best")).toThrow(unknownProfile);
  expect(unknownProfile.message).toBe('Unknown profile "best". Expected one of default, documented.');
});

test("translates an error by its code", () => {
  expect(translateError(unknownProfile, messages.es)).toBe(
    'Perfil desconocido: "best". Se esperaba uno de estos: default, documented.',
  );
  expect(translateError(unknownProfile, messages.en)).toBe(unknownProfile.message);
});

test("documents every error", () => {
  const codes = Object.keys(messages.en).filter((id) => !id.startsWith("confidence-"));
  expect(Object.keys(errorDocs)).toEqual(codes);
});
