/** A unit of the day's quota, already taken. */
export interface Unit {
  /** Gives it back; on a later day there is nothing to give back. */
  refund(): void;
}

/** The day's quota of everybody, by owner: a token or a whole operation. */
export interface Quota {
  /** Takes one of `most` units; checking and taking are one step. */
  take(owner: string, day: number, most: number): Unit | undefined;
  spent(owner: string, day: number): number;
}

/** A `day` is any number that changes when the quota is full again. */
export function createQuota(): Quota {
  let today = Number.NaN;
  let spentBy = new Map<string, number>();
  const turnTo = (day: number): void => {
    if (day === today) return;
    today = day;
    spentBy = new Map();
  };
  const spent = (owner: string, day: number): number => {
    turnTo(day);
    return spentBy.get(owner) ?? 0;
  };
  return {
    spent,
    take: (owner, day, most) => {
      if (spent(owner, day) >= most) return undefined;
      const ledger = spentBy;
      ledger.set(owner, (ledger.get(owner) ?? 0) + 1);
      return once(() => ledger.set(owner, (ledger.get(owner) ?? 1) - 1));
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
