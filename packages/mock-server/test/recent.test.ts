import fc from "fast-check";
import { expect, test } from "vitest";
import { createRecent } from "../src/fake/recent.ts";

test("remembers the latest, forgets whatever was not used for long, and holds no more than it may", () => {
  const most = 8;
  const act = fc.record({ kind: fc.constantFrom("get", "set", "delete"), name: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
      const recent = createRecent<{ name: string }>({ most, bytes: 1_000_000 });
      /** Those that were used, the latest first. */
      let used: string[] = [];
      for (const { kind, name: number } of acts) {
        const name = `name${number}`;
        const known = used.includes(name);
        used = used.filter((other) => other !== name);
        if (kind === "set") recent.set(name, { name });
        if (kind === "delete") recent.delete(name);
        const value = recent.get(name);
        if (kind === "set" || (known && value)) used.unshift(name);
        expect(kind === "delete" ? value : (value?.name ?? name)).toBe(kind === "delete" ? undefined : name);
        const held = Array.from(recent.values(), (one) => one.name);
        expect(held).toHaveLength(new Set(held).size);
        expect(held.length).toBeLessThanOrEqual(most);
        expect(held).toEqual(expect.arrayContaining(used.slice(0, most / 2)));
      }
    }),
  );
});

test("holds no more bytes than it may, whatever the values weigh", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 60, maxLength: 200 }), (sizes) => {
      const recent = createRecent<{ bytes: number }>({ most: 1_000, bytes: 1_000, weigh: (_, { bytes }) => bytes });
      for (const [at, bytes] of sizes.entries()) recent.set(`name${at % 30}`, { bytes });
      const held = Array.from(recent.values(), ({ bytes }) => bytes);
      expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1_000);
    }),
  );
});

test("forgets one of a hundred thousand at the cost of keeping one", () => {
  const recent = createRecent<{ at: number }>({ most: 100_000, bytes: 100_000_000 });
  let at = 0;
  const costOfSetting = (count: number): number => {
    const before = process.cpuUsage();
    for (const end = at + count; at < end; at += 1) recent.set(`name${at}`, { at });
    return process.cpuUsage(before).user;
  };
  const filling = costOfSetting(100_000);
  costOfSetting(50_000);
  // A Map whose first name is deleted each time looks through all the deleted ones before it: sixty times as much.
  expect(costOfSetting(100_000)).toBeLessThan(10 * filling);
  expect(recent.get("name249999")).toEqual({ at: 249_999 });
});
