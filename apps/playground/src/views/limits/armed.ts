import type { Armed, Conduct } from "@mockvox/mock-server";

/** How the fake answers now, and what is still to come. */
export type Standing = Conduct & Armed;

/** How often one thing is still to come; nothing of what is absent. */
export interface Often {
  /** The next so many. */
  times?: number;
  /** A share of all, 0 to 1. */
  share?: number;
}

/** What is still to come of one thing, counted together. */
export function oftenOf(armed: readonly Often[]): Often {
  const times = armed.reduce((sum, each) => sum + (each.times ?? 0), 0);
  const share = Math.max(0, ...armed.map((each) => each.share ?? 0));
  return { ...(times > 0 ? { times } : {}), ...(share > 0 ? { share } : {}) };
}
