import type { Armed, Conduct } from "@mockvox/mock-server";

/** How the fake answers now, and what is still to come. */
export type Standing = Conduct & Armed;

/** How often one thing is still to come; nothing of what is absent. */
export interface Often {
  /** The next so many. */
  times?: number;
  /** The probability of each request, 0 to 1. */
  rate?: number;
}

/** What is still to come of one thing, counted together. */
export function oftenOf(armed: readonly Often[]): Often {
  const times = armed.reduce((sum, each) => sum + (each.times ?? 0), 0);
  const rate = Math.max(0, ...armed.map((each) => each.rate ?? 0));
  return { ...(times > 0 ? { times } : {}), ...(rate > 0 ? { rate } : {}) };
}
