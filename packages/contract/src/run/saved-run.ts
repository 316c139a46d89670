import type { Verdict } from "../report.ts";
import { dayOf } from "../window.ts";

/** What a run keeps so that another can go on: verdicts and a count of calls, no answer of the server. */
export interface SavedRun {
  readonly mockvox: 1;
  readonly kind: "contract-run";
  /** The origin that was asked. */
  readonly server: string;
  /** The vendor's day, `YYYYmmdd`, in which the calls were spent. */
  readonly day: string;
  /** Calls spent that day, the one that may be under way included. */
  readonly spent: number;
  readonly verdicts: readonly Verdict[];
}

/** Calls of an earlier run that count against today's budget. */
export function spentToday(saved: SavedRun | undefined, nowMilliseconds: number): number {
  return saved && saved.day === vendorDay(nowMilliseconds) ? saved.spent : 0;
}

export function vendorDay(milliseconds: number): string {
  return dayOf(Math.floor(milliseconds / 1000));
}

/** Verdicts that stand: a run that goes on asks the others again. */
export function closedVerdicts(saved: SavedRun | undefined): readonly Verdict[] {
  return (saved?.verdicts ?? []).filter(({ kind, counts }) => kind === "holds" || kind === "broken" || !counts);
}

/**
 * Reads what an earlier run saved.
 *
 * @throws {Error} when it is none
 */
export function parseSavedRun(value: unknown): SavedRun {
  if (!isSavedRun(value)) throw new Error('it is no saved run; one has "kind": "contract-run"');
  return value;
}

function isSavedRun(value: unknown): value is SavedRun {
  if (typeof value !== "object" || value === null) return false;
  const { mockvox, kind, server, day, spent, verdicts } = value as Partial<SavedRun>;
  return (
    mockvox === 1 &&
    kind === "contract-run" &&
    typeof server === "string" &&
    typeof day === "string" &&
    Number.isSafeInteger(spent) &&
    Array.isArray(verdicts)
  );
}
