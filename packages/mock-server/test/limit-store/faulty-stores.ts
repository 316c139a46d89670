import type { Admission, LimitStore } from "../../src/index.ts";
import { createMemoryStore } from "../../src/index.ts";

/** Stores that each break one rule of the port. */
export const faultyStores: Readonly<Record<string, () => LimitStore>> = {
  "a third slot": () => change((store) => ({ admit: (request, wait) => store.admit(withSlots(request, 1), wait) })),
  "a slot too few": () => change((store) => ({ admit: (request, wait) => store.admit(withSlots(request, -1), wait) })),
  "a slot that never expires": () =>
    change((store) => ({
      admit: (request, wait) => store.admit({ ...request, expiresAt: Number.MAX_SAFE_INTEGER }, wait),
    })),
  "a slot that expires a millisecond late": () =>
    change((store) => ({
      admit: (request, wait) => store.admit({ ...request, expiresAt: request.expiresAt + 1 }, wait),
    })),
  "a slot that is not released": () => changeAdmissions(() => ({ releaseSlot: () => {} })),
  "a unit that is not refunded": () => changeAdmissions(() => ({ refundQuota: () => {} })),
  "a unit that is refunded twice": refundTwice,
  "a unit that is refunded after a reset": refundAfterReset,
  "a unit lost by a refused request": loseUnitOfRefused,
  "a unit lost by a request that was aborted": loseUnitOfAborted,
  "an abort that ends with another reason": () =>
    change((store) => ({
      admit: async (request, wait) => {
        try {
          return await store.admit(request, wait);
        } catch {
          throw new Error("aborted");
        }
      },
    })),
  "a request that does not wait": () => change((store) => ({ admit: (request) => store.admit(request) })),
  "a request that does not wait behind others": passOthers,
  "a queue that starts with the last": lastComeFirstServed,
  "units of all owners that later owners still have": () =>
    change((store) => {
      const owners = new Set<string>();
      return {
        admit: (request, wait) => {
          owners.add(request.owner);
          return store.admit(request, wait);
        },
        spendAllQuotas: async (day, units) => {
          for (const owner of owners) await store.spendQuota({ ...day, owner }, units);
        },
      };
    }),
  "one quota for all days": () =>
    change((store) => ({
      admit: (request, wait) => store.admit({ ...request, day: 0 }, wait),
      unitsSpent: (account) => store.unitsSpent({ ...account, day: 0 }),
      spendQuota: (account, units) => store.spendQuota({ ...account, day: 0 }, units),
    })),
  "a reset of one owner that resets all": () => change((store) => ({ resetQuota: () => store.resetAllQuotas() })),
  "a reset of all that keeps what all have spent": resetWithoutAll,
  "slots that are kept when all are released": () => change(() => ({ releaseSlots: () => {} })),
  "slots that are kept when it is cleared": () => change((store) => ({ clear: () => store.resetAllQuotas() })),
};

/** A store in memory with some operations replaced. */
function change(replace: (store: LimitStore) => Partial<LimitStore>): LimitStore {
  const store = createMemoryStore();
  return { ...store, ...replace(store) };
}

function changeAdmissions(replace: (admission: Admission) => Partial<Admission>): LimitStore {
  return change((store) => ({
    admit: async (request, wait) => {
      const admission = await store.admit(request, wait);
      return typeof admission === "string" ? admission : { ...admission, ...replace(admission) };
    },
  }));
}

function withSlots(request: Parameters<LimitStore["admit"]>[0], more: number): typeof request {
  return { ...request, maxSlots: request.maxSlots + more };
}

/** Refunds by spending one unit fewer, from whatever record is there. */
function refundFromCurrent(isOnce: boolean): LimitStore {
  return change((store) => {
    const refunded = new Map<string, number>();
    const keyOf = (owner: string, day: number): string => `${owner} ${day}`;
    return {
      admit: async (request, wait) => {
        const admission = await store.admit(request, wait);
        if (typeof admission === "string") return admission;
        const key = keyOf(request.owner, request.day);
        let isPaid = true;
        const refundQuota = (): void => {
          if (isPaid || !isOnce) refunded.set(key, (refunded.get(key) ?? 0) + 1);
          isPaid = false;
        };
        return { ...admission, refundQuota };
      },
      unitsSpent: async (account) =>
        (await store.unitsSpent(account)) - (refunded.get(keyOf(account.owner, account.day)) ?? 0),
    };
  });
}

function refundTwice(): LimitStore {
  return refundFromCurrent(false);
}

function refundAfterReset(): LimitStore {
  return refundFromCurrent(true);
}

function loseUnitOfRefused(): LimitStore {
  return change((store) => ({
    admit: async (request, wait) => {
      const result = await store.admit(request, wait);
      if (result === "too-many-requests") await store.spendQuota(request, 1);
      return result;
    },
  }));
}

function loseUnitOfAborted(): LimitStore {
  return change((store) => ({
    admit: async (request, wait) => {
      try {
        return await store.admit(request, wait);
      } catch (error) {
        await store.spendQuota(request, 1);
        throw error;
      }
    },
  }));
}

/** A request that does not wait takes a free slot although others wait for it: it uses slots of its own for a moment. */
function passOthers(): LimitStore {
  return change((store) => {
    const waiting = new Map<string, number>();
    const count = (holder: string, by: number): void => {
      waiting.set(holder, (waiting.get(holder) ?? 0) + by);
    };
    return {
      admit: async (request, wait) => {
        if (!wait && (waiting.get(request.holder) ?? 0) > 0) {
          return store.admit({ ...request, holder: `${request.holder} aside`, maxSlots: 1 });
        }
        count(request.holder, 1);
        try {
          return await store.admit(request, wait);
        } finally {
          count(request.holder, -1);
        }
      },
    };
  });
}

/** Exchanges the outcomes of two requests that wait: the one that came last gets its answer first. */
function lastComeFirstServed(): LimitStore {
  return change((store) => {
    const stacks = new Map<string, ((result: Awaited<ReturnType<LimitStore["admit"]>>) => void)[]>();
    return {
      admit: (request, wait) => {
        const result = store.admit(request, wait);
        if (!(result instanceof Promise)) return result;
        return new Promise((resolve, reject) => {
          const stack = stacks.get(request.holder) ?? [];
          stacks.set(request.holder, stack);
          stack.push(resolve);
          result.then((admission) => stack.pop()?.(admission), reject);
        });
      },
    };
  });
}

function resetWithoutAll(): LimitStore {
  return change((store) => {
    const spent: Parameters<LimitStore["spendAllQuotas"]>[] = [];
    return {
      spendAllQuotas: (...units) => {
        spent.push(units);
        return store.spendAllQuotas(...units);
      },
      resetAllQuotas: async () => {
        await store.resetAllQuotas();
        for (const units of spent) await store.spendAllQuotas(...units);
      },
    };
  });
}
