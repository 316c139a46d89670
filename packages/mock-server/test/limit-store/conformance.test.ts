import { expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { createMemoryStore, type LimitStore } from "../../src/index.ts";
import { limitStoreCases } from "../../src/testing/index.ts";
import { faultyStores } from "./faulty-stores.ts";

test.each(limitStoreCases(createMemoryStore, { runs: 200 * testScale }))("the store in memory $name", ({ run }) =>
  run(),
);

test.each(Object.entries(faultyStores))("a store with %s fails", async (_, create) => {
  expect(await firstFailure(create)).toMatchObject({ cause: { code: "limit-store-differs" } });
});

async function firstFailure(create: () => LimitStore): Promise<unknown> {
  for (const { run } of limitStoreCases(create, { runs: 100, seed: 1, answerMs: 20 })) {
    const failure = await run().catch((error: unknown) => error);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

test("a failure names the shortest sequence of operations, what was found and what was expected", async () => {
  const create = faultyStores["a third slot"] as () => LimitStore;
  const [first] = limitStoreCases(create, { runs: 100, seed: 1 });
  const failure = await first?.run().catch((error: unknown) => error);
  expect(failure).toMatchObject({ cause: { params: { actual: "admitted", expected: expect.any(String) } } });
});

test("each sequence gets a new store, which is closed after it", async () => {
  const open = new Set<LimitStore>();
  let opened = 0;
  const create = (): LimitStore => {
    const store = createMemoryStore();
    open.add(store);
    opened += 1;
    return store;
  };
  const cases = limitStoreCases(create, { runs: 5, close: (store) => void open.delete(store) });
  for (const { run } of cases) await run();
  expect([opened, open.size]).toEqual([cases.length * 5, 0]);
});
