import fc from "fast-check";
import { expect, test } from "vitest";
import { createLruMap } from "../src/lru-map.ts";

test("keeps the latest, drops the least recently used, and stays within its bounds", () => {
  const most = 8;
  const act = fc.record({ kind: fc.constantFrom("get", "set", "delete"), name: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
      const recent = createLruMap<{ name: string }>({ maxEntries: most, maxBytes: 1_000_000 });
      /** The used ones, latest first. */
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

test("stays within its maximum bytes, whatever the sizes of values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 60, maxLength: 200 }), (sizes) => {
      const recent = createLruMap<{ bytes: number }>({
        maxEntries: 1_000,
        maxBytes: 1_000,
        sizeOf: (_, { bytes }) => bytes,
      });
      for (const [at, bytes] of sizes.entries()) recent.set(`name${at % 30}`, { bytes });
      const held = Array.from(recent.values(), ({ bytes }) => bytes);
      expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1_000);
    }),
  );
});

test("drops half of them at once, so that dropping one costs nothing, however many it holds", () => {
  const recent = createLruMap<{ at: number }>({ maxEntries: 1_000, maxBytes: 1_000_000 });
  const drops = new Map<number, number>();
  for (let at = 0, held = 0; at < 3_000; at += 1) {
    recent.set(`name${at}`, { at });
    const now = [...recent.values()].length;
    if (now <= held) drops.set(at, held + 1 - now);
    held = now;
  }
  expect([...drops]).toEqual([1_000, 1_500, 2_000, 2_500].map((at) => [at, 500]));
});
