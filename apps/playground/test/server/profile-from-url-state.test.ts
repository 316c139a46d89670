import { namedProfile, resolveAnswers } from "@mockvox/spec";
import { expect, test } from "vitest";
import { profileFromUrlState } from "../../src/server/profile-from-url-state.ts";

test("keeps the name of a named profile, so that reports say which one was meant", async () => {
  expect((await profileFromUrlState({})).name).toBe("default");
  const documented = await profileFromUrlState({ profile: "documented", answers: {} });
  expect(documented.name).toBe("documented");
  expect(resolveAnswers(documented)).toEqual(resolveAnswers(namedProfile("documented")));
});

test("calls a profile with other answers by another name", async () => {
  const changed = await profileFromUrlState({ profile: "documented", answers: { "window-end": "exclusive" } });
  expect(changed).toMatchObject({ name: "custom", extends: "documented" });
  expect(resolveAnswers(changed)["window-end"]).toBe("exclusive");
});
