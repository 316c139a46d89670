/** A place among an owner's requests in flight. Giving it back twice is giving it back once. */
export interface Slot {
  free(): void;
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
  held(owner: string, now: number): number;
  /** Milliseconds until the first of an owner's slots is free by itself; undefined when it holds none. */
  freeIn(owner: string, now: number): number | undefined;
  /** Frees all of an owner's slots. */
  release(owner: string): void;
}

/** The requests in flight, by owner. A slot that nobody gives back is free again when its time is over. */
export function createSlots(): Slots {
  const owners = new Map<string, { until: number }[]>();

  const heldBy = (owner: string, now: number): { until: number }[] => {
    const slots = owners.get(owner);
    if (!slots) return [];
    if (slots.every(({ until }) => until > now)) return slots;
    const left = slots.filter(({ until }) => until > now);
    owners.set(owner, left);
    return left;
  };

  /** Once it is given back, or its owner was let go, there is nothing left to give back. */
  const giveBack = (owner: string, slot: { until: number }): void => {
    const slots = owners.get(owner) ?? [];
    const at = slots.indexOf(slot);
    if (at >= 0) slots.splice(at, 1);
    if (slots.length === 0) owners.delete(owner);
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
      slots.push(slot);
      owners.set(owner, slots);
      return { free: () => giveBack(owner, slot) };
    },
  };
}
