/** A place among an owner's requests in flight. Giving it back twice is giving it back once. */
interface Slot {
  free(): void;
}

export interface Slots {
  /** Takes a slot if the owner holds fewer than `most`; checking and taking are one step. */
  take(owner: string, now: number, most: number): Slot | undefined;
  held(owner: string, now: number): number;
}

/** The requests in flight, by owner. A slot that nobody gives back is free again after `longestMs` of the clock. */
export function createSlots(longestMs: number): Slots {
  const owners = new Map<string, Set<{ until: number }>>();

  const heldBy = (owner: string, now: number): Set<{ until: number }> => {
    const slots = owners.get(owner) ?? new Set();
    for (const slot of slots) if (slot.until <= now) slots.delete(slot);
    return slots;
  };

  return {
    held: (owner, now) => heldBy(owner, now).size,
    take: (owner, now, most) => {
      const slots = heldBy(owner, now);
      if (slots.size >= most) return undefined;
      const slot = { until: now + longestMs };
      owners.set(owner, slots.add(slot));
      return {
        free: () => {
          slots.delete(slot);
          if (slots.size === 0 && owners.get(owner) === slots) owners.delete(owner);
        },
      };
    },
  };
}
