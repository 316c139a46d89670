import type { WaitOptions } from "./limit-store.ts";

/** One of an owner's requests in flight. */
export interface Slot {
  readonly expiresAt: number;
}

/** Times are milliseconds of the owner's clock. */
interface SlotRequest {
  now: number;
  /** When the slot is free again even if it was never released. */
  expiresAt: number;
  /** Number of slots of the owner. */
  max: number;
}

export interface SlotTable {
  /** Takes a slot if the owner uses fewer than `max`; checking and taking are one step. */
  take(owner: string, request: SlotRequest): Slot | undefined;
  /** Frees a slot. Idempotent; has no effect after `releaseAll`. */
  release(owner: string, slot: Slot): void;
  countInUse(owner: string, now: number): number;
  /** Milliseconds until the first of an owner's slots expires; undefined when it uses none. */
  msUntilFree(owner: string, now: number): number | undefined;
  /** Frees all of an owner's slots. */
  releaseAll(owner: string): void;
}

/** Empty lists are kept up to this number of owners, since the same owners usually return. */
const maxEmptyLists = 1_000;

/** The requests in flight, by owner. A slot that is not released expires. */
export function createSlotTable(): SlotTable {
  const owners = new Map<string, Slot[]>();

  const activeSlots = (owner: string, now: number): Slot[] => {
    const slots = owners.get(owner) ?? [];
    for (let at = slots.length - 1; at >= 0; at -= 1) if ((slots[at]?.expiresAt ?? 0) <= now) slots.splice(at, 1);
    return slots;
  };

  return {
    releaseAll: (owner) => void owners.delete(owner),
    countInUse: (owner, now) => activeSlots(owner, now).length,
    msUntilFree: (owner, now) => {
      const slots = activeSlots(owner, now);
      return slots.length === 0 ? undefined : Math.min(...slots.map(({ expiresAt }) => expiresAt - now));
    },
    take: (owner, { now, expiresAt, max }) => {
      const slots = activeSlots(owner, now);
      if (slots.length >= max) return undefined;
      const slot = { expiresAt };
      if (slots.push(slot) === 1) owners.set(owner, slots);
      return slot;
    },
    release: (owner, slot) => {
      const slots = owners.get(owner) ?? [];
      const at = slots.indexOf(slot);
      if (at >= 0) slots.splice(at, 1);
      if (slots.length === 0 && owners.size > maxEmptyLists) owners.delete(owner);
    },
  };
}

/** How a waiter acquires its resource, and when trying again is worthwhile without being woken. */
interface AcquireOptions<Resource> {
  tryAcquire(): Resource | undefined;
  /** Milliseconds of the clock; undefined when only another waiter can free the resource. */
  availableInMs(): number | undefined;
}

/** Waiters by owner, served in order of arrival. */
export interface WaitQueue {
  isEmpty(owner: string): boolean;
  /** Wakes the first waiter of an owner, which then tries again. */
  wakeFirst(owner: string): void;
  wakeFirstOfAll(): void;
  /** Resolves with the acquired resource; rejects with the signal's reason, and the next waiter moves up. */
  wait<Resource>(owner: string, acquire: AcquireOptions<Resource>, options: WaitOptions): Promise<Resource>;
}

interface Waiter {
  wake(): void;
}

export function createWaitQueue(): WaitQueue {
  const queues = new Map<string, Waiter[]>();
  const wakeFirst = (owner: string): void => queues.get(owner)?.[0]?.wake();

  const leave = (owner: string, queue: Waiter[], waiter: Waiter): void => {
    queue.splice(queue.indexOf(waiter), 1);
    if (queue.length === 0) queues.delete(owner);
    else wakeFirst(owner);
  };

  return {
    isEmpty: (owner) => !queues.has(owner),
    wakeFirst,
    wakeFirstOfAll: () => {
      for (const owner of queues.keys()) wakeFirst(owner);
    },
    wait: async (owner, { tryAcquire, availableInMs }, options) => {
      const queue = queues.get(owner) ?? [];
      const waiter: Waiter = { wake: () => {} };
      queues.set(owner, queue);
      queue.push(waiter);
      try {
        for (;;) {
          const isFirst = queue[0] === waiter;
          const acquired = isFirst ? tryAcquire() : undefined;
          if (acquired !== undefined) return acquired;
          await nextWake(waiter, isFirst ? availableInMs() : undefined, options);
        }
      } finally {
        leave(owner, queue, waiter);
      }
    },
  };
}

/** Resolves when the waiter is woken or the time is up. */
async function nextWake(
  waiter: Waiter,
  milliseconds: number | undefined,
  { clock, signal }: WaitOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const done = new AbortController();
  const wakeUps = [
    new Promise<void>((resolve) => {
      waiter.wake = resolve;
    }),
    new Promise<void>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { signal: done.signal });
    }),
  ];
  if (milliseconds !== undefined) wakeUps.push(clock.sleep(milliseconds, done.signal).catch(() => {}));
  try {
    await Promise.race(wakeUps);
  } finally {
    done.abort();
  }
}
