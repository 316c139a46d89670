import { createRecent } from "./recent.ts";
import type { Purse } from "./state.ts";

/** What was spent on one day. */
export interface Account {
  readonly day: number;
  spent: number;
}

/** What each owner has spent on each of its days. */
export interface Quota {
  /** Takes a unit and names the account that paid it; checking and taking are one step. */
  take(purse: Purse): Account | undefined;
  /** Takes so many units, or all that are left. */
  spend(purse: Purse, units: number): void;
  /** Opens nothing and changes nothing, whatever the day. */
  spent(purse: Purse): number;
  /** Takes so many units of every owner on one day, also of those who come later. */
  spendOfAll(day: Omit<Purse, "owner">, units: number): void;
  /** Gives an owner everything back, of every day. */
  fill(owner: string): void;
  resetAll(): void;
}

/** The most owners that are remembered, more than there are tenants, and the bytes of their names. */
const ownersRemembered = { most: 100_000, bytes: 16 * 1024 * 1024 };

/** So many days of an owner are remembered; the one that was opened first is forgotten first. */
const daysRemembered = 16;

/** Gives a unit back to the account that paid it; a quota that was filled meanwhile has others and gets nothing. */
export function refundTo(account: Account): void {
  account.spent -= 1;
}

export function createQuota(): Quota {
  const owners = createRecent<Account[]>(ownersRemembered);
  /** What those who come later have spent already. */
  let beforehand: Account[] = [];

  const spentOn = (accounts: readonly Account[] | undefined, day: number): number =>
    (find(accounts, day) ?? find(beforehand, day))?.spent ?? 0;

  const open = ({ owner, day }: Purse): Account => {
    const accounts = owners.get(owner) ?? begin(owner);
    return find(accounts, day) ?? add(accounts, { day, spent: spentOn(undefined, day) });
  };

  const begin = (owner: string): Account[] => {
    const accounts: Account[] = [];
    owners.set(owner, accounts);
    return accounts;
  };

  const spendFrom = (account: Account, { unitsPerDay }: Pick<Purse, "unitsPerDay">, units: number): void => {
    account.spent = Math.min(unitsPerDay, account.spent + units);
  };

  return {
    spent: ({ owner, day }) => spentOn(owners.get(owner), day),
    spend: (purse, units) => spendFrom(open(purse), purse, units),
    spendOfAll: (purse, units) => {
      const { day } = purse;
      spendFrom(find(beforehand, day) ?? add(beforehand, { day, spent: 0 }), purse, units);
      for (const accounts of owners.values()) {
        const account = find(accounts, day);
        if (account) spendFrom(account, purse, units);
      }
    },
    // New accounts, so that a unit of an older one is not given back to them.
    fill: (owner) => {
      const days = new Set([...(owners.get(owner) ?? []), ...beforehand].map(({ day }) => day));
      owners.set(
        owner,
        Array.from(days, (day) => ({ day, spent: 0 })),
      );
    },
    resetAll: () => {
      beforehand = [];
      owners.clear();
    },
    take: (purse) => {
      const account = open(purse);
      if (account.spent >= purse.unitsPerDay) return undefined;
      account.spent += 1;
      return account;
    },
  };
}

function find(accounts: readonly Account[] = [], day: number): Account | undefined {
  for (const account of accounts) if (account.day === day) return account;
  return undefined;
}

/** The latest day stands first: it is the one that is asked for. */
function add(accounts: Account[], account: Account): Account {
  accounts.unshift(account);
  if (accounts.length > daysRemembered) accounts.pop();
  return account;
}
