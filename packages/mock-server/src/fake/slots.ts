/** A place among an owner's requests in flight. */
export interface Slot {
  readonly until: number;
}

/** When a slot is taken and until when at the longest, in milliseconds of the owner's clock, and how many the owner has. */
interface Stay {
  now: number;
  until: number;
  most: number;
}

export interface Slots {
  /** Takes a slot if the owner holds fewer than `most`; checking and taking are one step. */
  take(owner: string, stay: Stay): Slot | undefined;
  /** Frees a slot. Giving it back twice is giving it back once, and nothing is left to give back of an owner that was let go. */
  giveBack(owner: string, slot: Slot): void;
  held(owner: string, now: number): number;
  /** Milliseconds until the first of an owner's slots is free by itself; undefined when it holds none. */
  freeIn(owner: string, now: number): number | undefined;
  /** Frees all of an owner's slots. */
  release(owner: string): void;
}

/** Lists of so many owners without a request in flight are left where they are: the same ones ask again. */
const emptyListsKept = 1_000;

/** The requests in flight, by owner. A slot that nobody gives back is free again when its time is over. */
export function createSlots(): Slots {
  const owners = new Map<string, Slot[]>();

  const heldBy = (owner: string, now: number): Slot[] => {
    const slots = owners.get(owner) ?? [];
    for (let at = slots.length - 1; at >= 0; at -= 1) if ((slots[at]?.until ?? 0) <= now) slots.splice(at, 1);
    return slots;
  };

  return {
    release: (owner) => void owners.delete(owner),
    held: (owner, now) => heldBy(owner, now).length,
    freeIn: (owner, now) => {
      const slots = heldBy(owner, now);
      return slots.length === 0 ? undefined : Math.min(...slots.map(({ until }) => until - now));
    },
    take: (owner, { now, until, most }) => {
      const slots = heldBy(owner, now);
      if (slots.length >= most) return undefined;
      const slot = { until };
      if (slots.push(slot) === 1) owners.set(owner, slots);
      return slot;
    },
    giveBack: (owner, slot) => {
      const slots = owners.get(owner) ?? [];
      const at = slots.indexOf(slot);
      if (at >= 0) slots.splice(at, 1);
      if (slots.length === 0 && owners.size > emptyListsKept) owners.delete(owner);
    },
  };
}
