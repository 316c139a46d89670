import type { Purse } from "./state.ts";

/** A unit of the day's quota, already taken. */
export interface Unit {
  /** Gives it back; on a later day there is nothing to give back. */
  refund(): void;
}

/** What each owner has spent on its day. */
export interface Quota {
  /** Takes a unit; checking and taking are one step. */
  take(purse: Purse): Unit | undefined;
  /** Takes so many units, or all that are left. */
  spend(purse: Purse, units: number): void;
  spent(purse: Purse): number;
  /** Takes so many units of every owner, also of those who come later on that day. */
  spendOfAll(day: Omit<Purse, "owner">, units: number): void;
  /** Gives an owner everything back. */
  fill(purse: Purse): void;
  fillAll(): void;
}

/** So many owners may be remembered before those of earlier days are forgotten. */
const ownersRemembered = 10_000;

export function createQuota(): Quota {
  const accounts = new Map<string, { day: number; spent: number }>();
  /** What those who come later have spent already, on one day. */
  let beforehand = { day: Number.NaN, spent: 0 };

  const accountOf = ({ owner, day }: Purse): { day: number; spent: number } => {
    const known = accounts.get(owner);
    return known?.day === day ? known : open(owner, day, spentBeforehandOn(day));
  };

  const spentBeforehandOn = (day: number): number => (day === beforehand.day ? beforehand.spent : 0);

  /** A new account, so that a unit of an older one is not given back to it. */
  const open = (owner: string, day: number, spent: number): { day: number; spent: number } => {
    if (accounts.size >= ownersRemembered) forgetBefore(day);
    const account = { day, spent };
    accounts.set(owner, account);
    return account;
  };

  const forgetBefore = (day: number): void => {
    for (const [owner, account] of accounts) if (account.day < day) accounts.delete(owner);
  };

  return {
    spent: (purse) => accountOf(purse).spent,
    spend: (purse, units) => {
      const account = accountOf(purse);
      account.spent = Math.min(purse.unitsPerDay, account.spent + units);
    },
    spendOfAll: ({ day, unitsPerDay }, units) => {
      beforehand = { day, spent: Math.min(unitsPerDay, spentBeforehandOn(day) + units) };
      for (const account of accounts.values()) account.spent = Math.min(unitsPerDay, account.spent + units);
    },
    fill: ({ owner, day }) => void open(owner, day, 0),
    fillAll: () => {
      beforehand.spent = 0;
      accounts.clear();
    },
    take: (purse) => {
      const account = accountOf(purse);
      if (account.spent >= purse.unitsPerDay) return undefined;
      account.spent += 1;
      return once(() => {
        account.spent -= 1;
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
