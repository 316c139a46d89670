import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";
import { runAgainstReference } from "./run-against-reference.ts";

test("a profile observed on the reference server makes the mock behave like it", async () => {
  const { observed } = await runAgainstReference({ seed: 3 });
  const profile = parseProfile(JSON.parse(JSON.stringify(observed)));
  expect(Object.keys(profile.answers).length).toBeGreaterThan(50);

  const { everything } = await createTestFake({ profile });
  const report = await prepareContract({ ...everything, profile }).execute();
  expect(report.verdicts.filter(({ status }) => status === "failed")).toEqual([]);
  expect(report.verdicts.filter(({ status }) => status === "passed").length).toBeGreaterThan(150);

  const { everything: other } = await createTestFake();
  const plain = await prepareContract({ ...other, profile }).execute();
  expect(plain.verdicts.filter(({ status }) => status === "failed").length).toBeGreaterThan(20);
});

test("observing that mock gives the same profile, as far as both runs settle claims", async () => {
  const { observed } = await runAgainstReference();
  const profile = parseProfile(JSON.parse(JSON.stringify(observed)));
  const { everything } = await createTestFake({ profile });
  const again = await prepareContract({ ...everything, profile }).execute();
  const told = Object.entries(again.observed.answers).filter(([claim]) => claim in observed.answers);
  expect(told.length).toBeGreaterThan(45);
  for (const [claim, answer] of told)
    expect([claim, Object.entries(observed.answers).find(([id]) => id === claim)?.[1]]).toEqual([claim, answer]);
});
