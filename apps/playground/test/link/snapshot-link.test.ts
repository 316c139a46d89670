import { createFake, virtualClock } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { decodeSnapshot, encodeSnapshot, maxSnapshotLength } from "../../src/link/snapshot-link.ts";

test("a snapshot comes out of a link as it went in, and a fresh one is short", async () => {
  const fake = createFake({ seed: 7, clock: virtualClock({ start: Date.parse("2026-03-10T15:00:00Z") }) });
  fake.tenant({ token: "demo" }).refuse("quota-spent");
  const snapshot = await fake.snapshot();
  const text = await encodeSnapshot(snapshot);
  expect(text).toMatch(/^[\w-]+$/);
  expect(text.length).toBeLessThan(maxSnapshotLength / 8);
  expect(await decodeSnapshot(text)).toEqual(snapshot);
});

test.each(["", "abc", "%%%", "é", "a".repeat(5000)])("says that %j is not a whole state", async (text) => {
  await expect(decodeSnapshot(text)).rejects.toMatchObject({
    code: "invalid-state-link",
    params: { length: text.length },
  });
});

test("says so of every link that was cut off", async () => {
  const text = await encodeSnapshot({ mockvox: "snapshot", letters: "abcdefghijklmnopqrstuvwxyz0123456789" });
  for (let length = 0; length < text.length - 2; length += 1) {
    await expect(decodeSnapshot(text.slice(0, length))).rejects.toThrow("cannot be read");
  }
});

test("does not read a link that would fill the memory", async () => {
  const text = await encodeSnapshot("0".repeat(5_000_000));
  expect(text.length).toBeLessThan(maxSnapshotLength);
  await expect(decodeSnapshot(text)).rejects.toMatchObject({ code: "invalid-state-link" });
});
