import type {
  Admission,
  AdmissionRequest,
  DailySpending,
  LimitStore,
  SpentQuotas,
  WaitOptions,
} from "./limit-store.ts";
import { createQuotaTracker, refundUnit } from "./quota.ts";
import { createSlotTable, createWaitQueue, type Slot } from "./slots.ts";

/** A limit store in memory. It returns promises only for requests that wait for a slot. Mock servers of one process may share it. */
export function createMemoryStore(): LimitStore {
  const state = { quota: createQuotaTracker(), slots: createSlotTable(), waitQueue: createWaitQueue() };
  const { waitQueue } = state;
  const startWith = (quotas?: SpentQuotas): void => {
    state.quota = createQuotaTracker(quotas);
    state.slots = createSlotTable();
    waitQueue.wakeFirstOfAll();
  };
  return {
    admit: (request, wait) => {
      const paidBy = state.quota.take(request);
      if (!paidBy) return "quota-spent";
      const slot = waitQueue.isEmpty(request.holder) ? takeSlot(state, request, request.now) : undefined;
      if (slot) return createAdmission(state, request.holder, slot, paidBy);
      if (wait) return waitForSlot(state, request, paidBy, wait);
      refundUnit(paidBy);
      return "too-many-requests";
    },
    unitsSpent: (account) => state.quota.spent(account),
    slotsInUse: (holder, now) => state.slots.countInUse(holder, now),
    spendQuota: (account, units) => state.quota.spend(account, units),
    resetQuota: (owner) => state.quota.reset(owner),
    spendAllQuotas: (day, units) => state.quota.spendForAll(day, units),
    resetAllQuotas: () => state.quota.resetAll(),
    releaseSlots: (holder) => {
      state.slots.releaseAll(holder);
      waitQueue.wakeFirst(holder);
    },
    clear: () => startWith(),
    exportQuotas: () => state.quota.all(),
    importQuotas: startWith,
  };
}

/** Quota and slots are replaced when the store is cleared. */
interface MemoryState {
  quota: ReturnType<typeof createQuotaTracker>;
  slots: ReturnType<typeof createSlotTable>;
  readonly waitQueue: ReturnType<typeof createWaitQueue>;
}

function takeSlot(
  { slots }: MemoryState,
  { holder, maxSlots, expiresAt, now: requestedAt }: AdmissionRequest,
  now: number,
): Slot | undefined {
  return slots.take(holder, { now, expiresAt: now + (expiresAt - requestedAt), max: maxSlots });
}

/** The slot and the unit can each be returned once. */
function createAdmission(state: MemoryState, holder: string, slot: Slot, paidBy: DailySpending): Admission {
  let isPaid = true;
  return {
    refundQuota: () => {
      if (isPaid) refundUnit(paidBy);
      isPaid = false;
    },
    releaseSlot: () => {
      state.slots.release(holder, slot);
      state.waitQueue.wakeFirst(holder);
    },
  };
}

async function waitForSlot(
  state: MemoryState,
  request: AdmissionRequest,
  paidBy: DailySpending,
  wait: WaitOptions,
): Promise<Admission> {
  const { holder } = request;
  const now = (): number => wait.clock.now();
  const slot = {
    tryAcquire: () => takeSlot(state, request, now()),
    availableInMs: () => state.slots.msUntilFree(holder, now()),
  };
  try {
    return createAdmission(state, holder, await state.waitQueue.wait(holder, slot, wait), paidBy);
  } catch (error) {
    refundUnit(paidBy);
    throw error;
  }
}
