import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";

test.each(["20260230", "20250229", "20260431", "20261301", "20260001", "20260100", "2026-02-01", "19990101", ""])(
  "rejects the day %j before anything is sent",
  async (day) => {
    const { everything, fake } = await createTestFake();
    const error = { code: "invalid-contract-day", params: { day } };
    expect(() => prepareContract({ ...everything, day })).toThrow(expect.objectContaining(error));
    expect(fake.requests).toEqual([]);
  },
);

test.each(["20240229", "20260131", "20260604"])("takes the day %s", async (day) => {
  const { everything } = await createTestFake();
  expect(() => prepareContract({ ...everything, day })).not.toThrow();
});
