// @ts-nocheck
import { namedProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { faultsOf, runOn } from "./a-fake.ts";

/** What Stryker runs against each mutant of the fake: the whole contract, and nothing else. */
test.each(["default", "documented"])("the fake keeps the contract under the profile %s", async (name) => {
  const profile = namedProfile(name);
  expect(faultsOf(await runOn({ profile, size: 100, tokens: ["demo"] }, { profile }))).toEqual([]);
});
