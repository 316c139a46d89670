import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { runContract } from "../src/index.ts";
import { aFake } from "./a-fake.ts";
import { runOnStranger } from "./runs.ts";

test("what is observed of the stranger makes the fake answer like it", async () => {
  const { observed } = await runOnStranger({ seed: 3 });
  const profile = parseProfile(JSON.parse(JSON.stringify(observed)));
  expect(Object.keys(profile.answers).length).toBeGreaterThan(50);

  const { everything } = await aFake({ profile });
  const report = await runContract({ ...everything, profile });
  expect(report.verdicts.filter(({ kind }) => kind === "failed")).toEqual([]);
  expect(report.verdicts.filter(({ kind }) => kind === "passed").length).toBeGreaterThan(150);

  const { everything: other } = await aFake();
  const plain = await runContract({ ...other, profile });
  expect(plain.verdicts.filter(({ kind }) => kind === "failed").length).toBeGreaterThan(20);
});

test("what is observed of the fake again is what was observed of the stranger, as far as both tell", async () => {
  const { observed } = await runOnStranger();
  const profile = parseProfile(JSON.parse(JSON.stringify(observed)));
  const { everything } = await aFake({ profile });
  const again = await runContract({ ...everything, profile });
  const told = Object.entries(again.observed.answers).filter(([claim]) => claim in observed.answers);
  expect(told.length).toBeGreaterThan(45);
  for (const [claim, answer] of told)
    expect([claim, Object.entries(observed.answers).find(([id]) => id === claim)?.[1]]).toEqual([claim, answer]);
});
