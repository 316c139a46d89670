import type { Answers, Profile } from "@mockvox/spec";
import type { PullOutcome } from "./adverse-pull.ts";
import { parseSecond } from "./multiset.ts";

/** Six months. */
export const from = "20251101000000";
export const to = "20260430235959";

type TestedAnswers = Pick<Answers, "window-end" | "row-limit">;

/** Every combination of answers to window-end and row-limit. */
export const answerCases: TestedAnswers[] = (["inclusive", "exclusive"] as const).flatMap((end) =>
  (["cut", "refused", "all"] as const).map((limit) => ({ "window-end": end, "row-limit": limit })),
);

export function profileOf(answers: TestedAnswers): Profile {
  return { mockvox: 1, name: "under test", answers };
}

/** Whether the windows cover the whole range, each second once. */
export function coversRange({ windows }: PullOutcome): boolean {
  const follows = windows.every(
    ([start], at) => parseSecond(start) === parseSecond(windows[at - 1]?.[1] ?? "") + 1 || at === 0,
  );
  return follows && windows[0]?.[0] === from && windows.at(-1)?.[1] === to;
}
