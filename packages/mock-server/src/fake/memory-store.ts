import type { Admission, AdmissionRequest, LimitStore, WaitOptions } from "./limit-store.ts";
import { createQuotaTracker, type DailySpending, refundUnit } from "./quota.ts";
import { createSlotTable, type Slot } from "./slots.ts";
import { createWaitQueue } from "./wait-queue.ts";

/** A limit store in memory. It returns promises only for requests that wait for a slot. Mock servers of one process may share it. */
export function createMemoryStore(): LimitStore {
  let quota = createQuotaTracker();
  let slots = createSlotTable();
  const waitQueue = createWaitQueue();

  const takeSlot = (
    { holder, maxSlots, expiresAt, now: requestedAt }: AdmissionRequest,
    now: number,
  ): Slot | undefined => slots.take(holder, { now, expiresAt: now + (expiresAt - requestedAt), max: maxSlots });

  /** The slot and the unit can each be returned once. */
  const createAdmission = (holder: string, slot: Slot, paidBy: DailySpending): Admission => {
    let isPaid = true;
    return {
      refundQuota: () => {
        if (isPaid) refundUnit(paidBy);
        isPaid = false;
      },
      releaseSlot: () => {
        slots.release(holder, slot);
        waitQueue.wakeFirst(holder);
      },
    };
  };

  const waitForSlot = async (
    request: AdmissionRequest,
    paidBy: DailySpending,
    wait: WaitOptions,
  ): Promise<Admission> => {
    const { holder } = request;
    const now = (): number => wait.clock.now();
    const slot = { tryAcquire: () => takeSlot(request, now()), availableInMs: () => slots.msUntilFree(holder, now()) };
    try {
      return createAdmission(holder, await waitQueue.wait(holder, slot, wait), paidBy);
    } catch (error) {
      refundUnit(paidBy);
      throw error;
    }
  };

  return {
    admit: (request, wait) => {
      const paidBy = quota.take(request);
      if (!paidBy) return "quota-spent";
      const slot = waitQueue.isEmpty(request.holder) ? takeSlot(request, request.now) : undefined;
      if (slot) return createAdmission(request.holder, slot, paidBy);
      if (wait) return waitForSlot(request, paidBy, wait);
      refundUnit(paidBy);
      return "too-many-requests";
    },
    unitsSpent: (account) => quota.spent(account),
    slotsInUse: (holder, now) => slots.countInUse(holder, now),
    spendQuota: (account, units) => quota.spend(account, units),
    resetQuota: (owner) => quota.reset(owner),
    spendAllQuotas: (day, units) => quota.spendForAll(day, units),
    resetAllQuotas: () => quota.resetAll(),
    releaseSlots: (holder) => {
      slots.releaseAll(holder);
      waitQueue.wakeFirst(holder);
    },
    clear: () => {
      quota = createQuotaTracker();
      slots = createSlotTable();
      waitQueue.wakeFirstOfAll();
    },
  };
}
