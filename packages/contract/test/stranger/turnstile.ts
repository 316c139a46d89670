import type { No } from "./refusals.ts";

export interface TurnstileOptions {
  slots: number;
  queues: boolean;
  /** Whose units a token spends. */
  purseOf: (token: string) => string;
  /** Requests that a purse has on the day of the given epoch second. */
  quotaOf: (token: string) => number;
  dayOf: (second: number) => number;
}

export interface Turnstile {
  /** Takes a unit and a slot; resolves to the refusal when there is none. */
  enter(token: string, second: number): Promise<No | undefined>;
  leave(token: string): void;
  /** Takes units without a slot; a negative number gives them back. */
  spend(token: string, second: number, units: number): void;
}

/** Counts units and slots. */
export function createTurnstile({ slots, queues, purseOf, quotaOf, dayOf }: TurnstileOptions): Turnstile {
  const spent = new Map<string, number>();
  const inside = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  const purse = (token: string, second: number): string => `${dayOf(second)} ${purseOf(token)}`;
  const isFull = (token: string): boolean => (inside.get(token) ?? 0) >= slots;

  function spend(token: string, second: number, units: number): void {
    spent.set(purse(token, second), (spent.get(purse(token, second)) ?? 0) + units);
  }

  async function enter(token: string, second: number): Promise<No | undefined> {
    if ((spent.get(purse(token, second)) ?? 0) >= quotaOf(token)) return "quota-spent";
    if (isFull(token) && !queues) return "too-many-requests";
    spend(token, second, 1);
    if (isFull(token)) await new Promise<void>((pass) => waiting.set(token, [...(waiting.get(token) ?? []), pass]));
    else inside.set(token, (inside.get(token) ?? 0) + 1);
    return undefined;
  }

  /** Who waits takes over the slot. */
  function leave(token: string): void {
    const [next, ...others] = waiting.get(token) ?? [];
    waiting.set(token, others);
    if (next) next();
    else inside.set(token, (inside.get(token) ?? 0) - 1);
  }

  return { enter, leave, spend };
}
