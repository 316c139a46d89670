import type { RefusalId } from "./refusals.ts";

export interface RequestLimitsOptions {
  slots: number;
  queues: boolean;
  /** The quota that a token uses. */
  quotaKeyOf: (token: string) => string;
  /** Requests per day of a token. */
  quotaOf: (token: string) => number;
  dayOf: (second: number) => number;
}

export interface RequestLimits {
  /** Takes a unit and a slot; resolves to the error response if either is used up. */
  acquire(token: string, second: number): Promise<RefusalId | undefined>;
  release(token: string): void;
  /** Takes units without a slot; a negative number returns them. */
  spend(token: string, second: number, units: number): void;
}

/** Counts units and slots. */
export function createRequestLimits({
  slots,
  queues,
  quotaKeyOf,
  quotaOf,
  dayOf,
}: RequestLimitsOptions): RequestLimits {
  const spent = new Map<string, number>();
  const inside = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  const quotaKey = (token: string, second: number): string => `${dayOf(second)} ${quotaKeyOf(token)}`;
  const isFull = (token: string): boolean => (inside.get(token) ?? 0) >= slots;

  function spend(token: string, second: number, units: number): void {
    spent.set(quotaKey(token, second), (spent.get(quotaKey(token, second)) ?? 0) + units);
  }

  async function enter(token: string, second: number): Promise<RefusalId | undefined> {
    if ((spent.get(quotaKey(token, second)) ?? 0) >= quotaOf(token)) return "quota-spent";
    if (isFull(token) && !queues) return "too-many-requests";
    spend(token, second, 1);
    if (isFull(token)) await new Promise<void>((pass) => waiting.set(token, [...(waiting.get(token) ?? []), pass]));
    else inside.set(token, (inside.get(token) ?? 0) + 1);
    return undefined;
  }

  /** A waiting request takes over the slot. */
  function leave(token: string): void {
    const [next, ...others] = waiting.get(token) ?? [];
    waiting.set(token, others);
    if (next) next();
    else inside.set(token, (inside.get(token) ?? 0) - 1);
  }

  return { acquire: enter, release: leave, spend };
}
