import { createLruMap } from "../lru-map.ts";
import type { DailySpending, QuotaAccount, SpentQuotas } from "./limit-store.ts";

/** Units spent by each owner on each of its days. */
export interface QuotaTracker {
  /** Spends a unit and returns the record that it was spent from; checking and spending are one step. */
  take(account: QuotaAccount): DailySpending | undefined;
  /** Spends units, or all that are left. */
  spend(account: QuotaAccount, units: number): void;
  /** Reads without creating a record. */
  spent(account: QuotaAccount): number;
  /** Spends units of all owners on one day, including those that appear later. */
  spendForAll(day: Omit<QuotaAccount, "owner">, units: number): void;
  /** Resets all days of an owner. */
  reset(owner: string): void;
  resetAll(): void;
  all(): SpentQuotas;
}

/** Above the maximum number of tenants. */
const ownerCacheLimits = { maxEntries: 100_000, maxBytes: 16 * 1024 * 1024 };

/** The record that was created first is dropped first. */
const maxDaysPerOwner = 16;

/** Returns a unit to the record that it was spent from. After a reset the quota has new records, so this has no effect on it. */
export function refundUnit(account: DailySpending): void {
  account.spent -= 1;
}

export function createQuotaTracker({ ofAll, byOwner }: SpentQuotas = { ofAll: [], byOwner: [] }): QuotaTracker {
  const owners = createLruMap<DailySpending[]>(ownerCacheLimits);
  for (const [owner, days] of byOwner) owners.set(owner, copyOf(days));
  /** Units that owners without a record have already spent. */
  let spentByAll = copyOf(ofAll);

  const spentOn = (accounts: readonly DailySpending[] | undefined, day: number): number =>
    (find(accounts, day) ?? find(spentByAll, day))?.spent ?? 0;

  const open = ({ owner, day }: QuotaAccount): DailySpending => {
    const accounts = owners.get(owner) ?? begin(owner);
    return find(accounts, day) ?? add(accounts, { day, spent: spentOn(undefined, day) });
  };

  const begin = (owner: string): DailySpending[] => {
    const accounts: DailySpending[] = [];
    owners.set(owner, accounts);
    return accounts;
  };

  return {
    all: () => ({
      ofAll: copyOf(spentByAll),
      byOwner: Array.from(owners.entries(), ([owner, days]) => [owner, copyOf(days)] as const),
    }),
    spent: ({ owner, day }) => spentOn(owners.get(owner), day),
    spend: (account, units) => spendFrom(open(account), account, units),
    spendForAll: (account, units) => {
      const { day } = account;
      spendFrom(find(spentByAll, day) ?? add(spentByAll, { day, spent: 0 }), account, units);
      for (const days of owners.values()) {
        const spending = find(days, day);
        if (spending) spendFrom(spending, account, units);
      }
    },
    // New records, so that refunds of older requests do not reach them.
    reset: (owner) => {
      const days = new Set([...(owners.get(owner) ?? []), ...spentByAll].map(({ day }) => day));
      owners.set(
        owner,
        Array.from(days, (day) => ({ day, spent: 0 })),
      );
    },
    resetAll: () => {
      spentByAll = [];
      owners.clear();
    },
    take: (account) => {
      const spending = open(account);
      if (spending.spent >= account.unitsPerDay) return undefined;
      spending.spent += 1;
      return spending;
    },
  };
}

/** Spends units, or all that are left. */
function spendFrom(account: DailySpending, { unitsPerDay }: Pick<QuotaAccount, "unitsPerDay">, units: number): void {
  account.spent = Math.min(unitsPerDay, account.spent + units);
}

function copyOf(days: readonly DailySpending[]): DailySpending[] {
  return days.map(({ day, spent }) => ({ day, spent }));
}

function find(accounts: readonly DailySpending[] = [], day: number): DailySpending | undefined {
  for (const account of accounts) if (account.day === day) return account;
  return undefined;
}

/** The latest day comes first, since it is the one most often looked up. */
function add(accounts: DailySpending[], account: DailySpending): DailySpending {
  accounts.unshift(account);
  if (accounts.length > maxDaysPerOwner) accounts.pop();
  return account;
}
