import type { Answers, Profile } from "@mockvox/spec";
import type { Endured } from "./hardship.ts";
import { secondOf } from "./multiset.ts";

/** Six months. */
export const from = "20251101000000";
export const to = "20260430235959";

type Ends = Pick<Answers, "window-end" | "row-limit">;

/** Every answer to what the end of a window is and what becomes of too many rows. */
export const ends: Ends[] = (["inclusive", "exclusive"] as const).flatMap((end) =>
  (["cut", "refused", "all"] as const).map((limit) => ({ "window-end": end, "row-limit": limit })),
);

export function profileOf(answers: Ends): Profile {
  return { mockvox: 1, name: "under test", answers };
}

/** Whether the steps are the whole range, each second once. */
export function isSeamless({ steps }: Endured): boolean {
  const follows = steps.every(([start], at) => secondOf(start) === secondOf(steps[at - 1]?.[1] ?? "") + 1 || at === 0);
  return follows && steps[0]?.[0] === from && steps.at(-1)?.[1] === to;
}
