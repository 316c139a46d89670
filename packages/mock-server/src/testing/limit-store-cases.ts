import { assert, asyncProperty } from "fast-check";
import type { LimitStore } from "../limits/limit-store.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { operationsOf, type Weights } from "./operations.ts";
import { runOperations } from "./run-operations.ts";

/** One rule of the port, for `test.each` or a loop. */
export interface LimitStoreCase {
  /** What the store must do, as a sentence. */
  readonly name: string;
  /** Rejects with the shortest sequence of operations after which the store differs from the model. */
  run(): Promise<void>;
}

/** Options of `limitStoreCases`. */
export interface LimitStoreCaseOptions {
  /** Sequences of operations per case. Default: 100. */
  runs?: number;
  /** The most operations of a sequence. Default: 30. */
  maxOperations?: number;
  /** How long the store may take to admit a request that is to be admitted, in real milliseconds. Default: 2,000. */
  answerMs?: number;
  /** The seed of the sequences, to repeat a failure. Default: random. */
  seed?: number;
  /** Called after each sequence with its store. Default: nothing. */
  close?: (store: LimitStore) => MaybePromise<void>;
}

/**
 * The conformance suite of `LimitStore`: each case applies random sequences of operations to a new store and to a simple model, and compares
 * them after every operation. It works with any test runner, and needs `fast-check`.
 *
 * @param create returns an empty store for each sequence
 * @param options how many sequences, and how long. Default: 100 of at most 30 operations
 * @returns the cases; a failed one rejects with an error whose cause is `limit-store-differs`
 * @example
 * ```ts
 * import { createMemoryStore } from "@mockvox/mock-server";
 * import { limitStoreCases } from "@mockvox/mock-server/testing";
 *
 * for (const { run } of limitStoreCases(createMemoryStore, { runs: 10 })) await run();
 * ```
 */
export function limitStoreCases(
  create: () => MaybePromise<LimitStore>,
  { runs = 100, maxOperations = 30, answerMs = 2_000, seed, close }: LimitStoreCaseOptions = {},
): readonly LimitStoreCase[] {
  const runOnce = async (operations: Parameters<typeof runOperations>[1]): Promise<void> => {
    const store = await create();
    try {
      await runOperations(store, operations, answerMs);
    } finally {
      await store.clear();
      await close?.(store);
    }
  };
  return Object.entries(weightsByCase).map(([name, weights]) => ({
    name,
    run: () =>
      assert(asyncProperty(operationsOf(weights, maxOperations), runOnce), {
        numRuns: runs,
        ...(seed === undefined ? {} : { seed }),
      }),
  }));
}

/** Each case stresses some operations; the last one, all. */
const weightsByCase: Readonly<Record<string, Weights>> = {
  "admits as many requests as their holder has slots": { admit: 3, release: 3, advance: 2, clear: 1 },
  "spends a unit for each request, and refunds it once": { admit: 3, refund: 3, release: 2, spend: 1 },
  "lets requests wait, first come, first served": { admit: 4, release: 4, abort: 2, advance: 2 },
  "forgets what was spent before a reset": { admit: 4, refund: 4, release: 2, reset: 1, resetAll: 1, clear: 1 },
  "spends units of all owners, and of those that appear later": { admit: 2, spendAll: 2, refund: 2, reset: 1 },
  "frees all slots of a holder": { admit: 4, release: 2, releaseSlots: 2, advance: 1 },
  "keeps these rules in any order of operations": {
    admit: 8,
    release: 6,
    refund: 3,
    abort: 2,
    advance: 3,
    spend: 1,
    spendAll: 1,
    reset: 1,
    resetAll: 1,
    releaseSlots: 1,
    clear: 1,
  },
};
