/** A unit of the day's quota, already taken. */
export interface Unit {
  /** Gives it back; on a later day there is nothing to give back. */
  refund(): void;
}

/** What each owner has spent on its day. */
export interface Quota {
  /** Takes one of `most` units; checking and taking are one step. */
  take(owner: string, day: number, most: number): Unit | undefined;
  /** Takes so many units, or all that are left of `most`. */
  spend(owner: string, day: number, units: number, most: number): void;
  spent(owner: string, day: number): number;
  /** Takes so many units of every owner, also of those who come later, until their next day. */
  spendOfAll(units: number, most: number): void;
  /** Gives an owner everything back. */
  fill(owner: string): void;
  fillAll(): void;
}

/** So many owners may be remembered before those of earlier days are forgotten. */
const ownersRemembered = 10_000;

/** An owner's `day` is any number that grows when its quota is full again. */
export function createQuota(): Quota {
  const purses = new Map<string, { day: number; spent: number }>();
  let spentBeforehand = 0;

  const purseOf = (owner: string, day: number): { day: number; spent: number } => {
    const known = purses.get(owner);
    if (known?.day === day) return known;
    if (purses.size >= ownersRemembered) forgetBefore(day);
    const purse = { day, spent: known ? 0 : spentBeforehand };
    purses.set(owner, purse);
    return purse;
  };

  const forgetBefore = (day: number): void => {
    for (const [owner, purse] of purses) if (purse.day < day) purses.delete(owner);
  };

  return {
    spent: (owner, day) => purseOf(owner, day).spent,
    spend: (owner, day, units, most) => {
      const purse = purseOf(owner, day);
      purse.spent = Math.min(most, purse.spent + units);
    },
    spendOfAll: (units, most) => {
      spentBeforehand = Math.min(most, spentBeforehand + units);
      for (const purse of purses.values()) purse.spent = Math.min(most, purse.spent + units);
    },
    fill: (owner) => {
      const purse = purses.get(owner);
      if (purse) purse.spent = 0;
    },
    fillAll: () => {
      spentBeforehand = 0;
      purses.clear();
    },
    take: (owner, day, most) => {
      const purse = purseOf(owner, day);
      if (purse.spent >= most) return undefined;
      purse.spent += 1;
      return once(() => {
        purse.spent -= 1;
      });
    },
  };
}

function once(giveBack: () => void): Unit {
  let open = true;
  return {
    refund: () => {
      if (open) giveBack();
      open = false;
    },
  };
}
