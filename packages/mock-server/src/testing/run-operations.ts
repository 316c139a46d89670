import { type Clock, virtualClock } from "../clock/clock.ts";
import { endOfTurn, systemTime } from "../clock/time-source.ts";
import { MockServerError } from "../errors.ts";
import type { Admission, LimitStore } from "../limits/limit-store.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { createLimitStoreModel, type LimitStoreModel } from "./limit-store-model.ts";
import {
  days,
  owners,
  type RequestPlan,
  type StoreOperation,
  slotDuration,
  slotsByHolder,
  unitsPerDay,
} from "./operations.ts";

/** A request to the store, with what has become of it. */
interface StartedRequest {
  readonly abort: AbortController;
  /** Resolves when the outcome is known; never rejects. */
  readonly settled: Promise<void>;
  outcome: string | undefined;
  admission: Admission | undefined;
}

/** The store under test, the model, and the requests so far. */
interface Comparison {
  readonly store: LimitStore;
  readonly model: LimitStoreModel;
  readonly requests: StartedRequest[];
  readonly clockOf: (holder: string) => Clock;
  readonly answerMs: number;
}

/**
 * Applies operations to a store and to the model, one after the other, and compares them after each.
 *
 * @throws {MockServerError} `limit-store-differs` with the operation and what was expected
 */
export async function runOperations(
  store: LimitStore,
  operations: readonly StoreOperation[],
  answerMs: number,
): Promise<void> {
  const model = createLimitStoreModel({ slotsByHolder, unitsPerDay, slotDuration });
  const clocks = new Map(Object.keys(slotsByHolder).map((holder) => [holder, virtualClock({ start })]));
  const clockOf = (holder: string): Clock => clocks.get(holder) ?? virtualClock({ start });
  const comparison: Comparison = { store, model, requests: [], clockOf, answerMs };
  try {
    for (const [step, operation] of operations.entries()) {
      await handlers[operation.kind](comparison, operation as never);
      model.serveQueues((holder) => clockOf(holder).now());
      await compare(comparison, `${step + 1}, ${JSON.stringify(operation)}`);
    }
  } finally {
    for (const { abort } of comparison.requests) abort.abort();
  }
}

const start = Date.UTC(2026, 5, 1, 12);

type Handlers = {
  readonly [Kind in StoreOperation["kind"]]: (
    comparison: Comparison,
    operation: Extract<StoreOperation, { kind: Kind }> & { kind: Kind },
  ) => MaybePromise<void>;
};

/** How each operation is applied to both. */
const handlers: Handlers = {
  admit: (comparison, { requests }) => {
    for (const plan of requests) admit(comparison, plan);
  },
  release: async ({ model, requests }, { request }) => {
    const at = request % requests.length;
    if (!requests[at]?.admission) return;
    model.release(at);
    await requests[at].admission.releaseSlot();
  },
  refund: async ({ model, requests }, { request }) => {
    const at = request % requests.length;
    if (!requests[at]?.admission) return;
    model.refund(at);
    await requests[at].admission.refundQuota();
  },
  abort: ({ model, requests }, { request }) => {
    const at = request % requests.length;
    if (model.stateOf(at) !== "waiting") return;
    model.abort(at);
    requests[at]?.abort.abort(abortReason);
  },
  advance: ({ clockOf }, { holder, milliseconds }) => clockOf(holder).advance({ milliseconds }),
  spend: ({ store, model }, { owner, day, units }) => {
    model.spend(owner, day, units);
    return store.spendQuota({ owner, day, unitsPerDay }, units);
  },
  spendAll: ({ store, model }, { day, units }) => {
    model.spendAll(day, units);
    return store.spendAllQuotas({ day, unitsPerDay }, units);
  },
  reset: ({ store, model }, { owner }) => {
    model.reset(owner);
    return store.resetQuota(owner);
  },
  resetAll: ({ store, model }) => {
    model.resetAll();
    return store.resetAllQuotas();
  },
  releaseSlots: ({ store, model }, { holder }) => {
    model.releaseSlots(holder);
    return store.releaseSlots(holder);
  },
  clear: ({ store, model }) => {
    model.clear();
    return store.clear();
  },
};

const abortReason = new Error("The client has disconnected.");

function admit({ store, model, requests, clockOf }: Comparison, plan: RequestPlan): void {
  const { holder, owner, day, waits } = plan;
  const clock = clockOf(holder);
  const now = clock.now();
  const abort = new AbortController();
  const wanted = { owner, day, unitsPerDay, holder, maxSlots: slotsByHolder[holder] ?? 0 };
  model.admit(plan, now);
  const admission = (async () =>
    store.admit(
      { ...wanted, now, expiresAt: now + slotDuration },
      waits ? { clock, signal: abort.signal } : undefined,
    ))();
  const request: StartedRequest = {
    abort,
    outcome: undefined,
    admission: undefined,
    settled: admission.then(
      (result) => {
        request.outcome = typeof result === "string" ? result : "admitted";
        request.admission = typeof result === "string" ? undefined : result;
      },
      (error: unknown) => {
        request.outcome = error === abortReason ? "aborted" : `failed (${String(error)})`;
      },
    ),
  };
  requests.push(request);
}

/** @throws {MockServerError} `limit-store-differs` */
async function compare({ store, model, requests, clockOf, answerMs }: Comparison, operation: string): Promise<void> {
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    if (actual === expected) return;
    throw new MockServerError("limit-store-differs", {
      operation,
      what,
      actual: String(actual),
      expected: String(expected),
    });
  };
  const expectOutcomes = (): void => {
    for (const [at, { outcome }] of requests.entries()) {
      expect(`request ${at}`, outcome ?? "waiting", model.stateOf(at));
    }
  };
  const due = requests.filter((_, at) => model.stateOf(at) !== "waiting");
  await within(answerMs, Promise.all(due.map(({ settled }) => settled)));
  expectOutcomes();
  for (const owner of owners) {
    for (const day of days) {
      const spent = await store.unitsSpent({ owner, day, unitsPerDay });
      expect(`units spent of ${owner} on day ${day}`, spent, model.unitsSpent(owner, day));
    }
  }
  for (const holder of Object.keys(slotsByHolder)) {
    const used = await store.slotsInUse(holder, clockOf(holder).now());
    expect(`slots in use of ${holder}`, used, model.slotsInUse(holder));
  }
  await endOfTurn();
  expectOutcomes();
}

/** Resolves with the promise, or when the time is up. */
function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = systemTime.after(milliseconds, resolve);
    void promise.then(() => {
      cancel();
      resolve();
    });
  });
}
