import { createLine } from "./line.ts";
import { type Account, createQuota, refundTo } from "./quota.ts";
import { createSlots, type Slot } from "./slots.ts";
import type { Admission, State, Waiting, Wish } from "./state.ts";

/** A state in memory, which answers at once unless somebody waits for a slot. Fakes of one process may share one. */
export function createState(): State {
  let quota = createQuota();
  let slots = createSlots();
  const line = createLine();

  const takeSlot = ({ holder, slots: most, until, now: asked }: Wish, now: number): Slot | undefined =>
    slots.take(holder, { now, until: now + (until - asked), most });

  /** Who comes in may give back its slot and its unit, each of them once. */
  const letIn = (holder: string, slot: Slot, paidBy: Account): Admission => {
    let isPaid = true;
    return {
      refund: () => {
        if (isPaid) refundTo(paidBy);
        isPaid = false;
      },
      leave: () => {
        slots.giveBack(holder, slot);
        line.call(holder);
      },
    };
  };

  const queue = async (wish: Wish, paidBy: Account, waiting: Waiting): Promise<Admission> => {
    const { holder } = wish;
    const now = (): number => waiting.clock.now();
    const slot = { take: () => takeSlot(wish, now()), comesIn: () => slots.freeIn(holder, now()) };
    try {
      return letIn(holder, await line.wait(holder, slot, waiting), paidBy);
    } catch (error) {
      refundTo(paidBy);
      throw error;
    }
  };

  return {
    admit: (wish, waiting) => {
      const paidBy = quota.take(wish);
      if (!paidBy) return "quota-spent";
      const slot = line.isEmpty(wish.holder) ? takeSlot(wish, wish.now) : undefined;
      if (slot) return letIn(wish.holder, slot, paidBy);
      if (waiting) return queue(wish, paidBy, waiting);
      refundTo(paidBy);
      return "too-many-requests";
    },
    unitsSpent: (purse) => quota.spent(purse),
    slotsTaken: (holder, now) => slots.held(holder, now),
    spend: (purse, units) => quota.spend(purse, units),
    fill: (owner) => quota.fill(owner),
    spendOfAll: (day, units) => quota.spendOfAll(day, units),
    resetAll: () => quota.resetAll(),
    release: (holder) => {
      slots.release(holder);
      line.call(holder);
    },
    clear: () => {
      quota = createQuota();
      slots = createSlots();
      line.callAll();
    },
  };
}
