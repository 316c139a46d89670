import type { Verdict } from "../report.ts";
import type { Asked } from "./asked.ts";

/** What a run keeps so that another can go on: verdicts and a count of calls, no answer of the server. */
export interface SavedRun {
  readonly mockvox: 1;
  readonly kind: "contract-run";
  /** The origin that was asked. */
  readonly server: string;
  /** ISO time at which the run began; the runs that go on keep it. */
  readonly startedAt: string;
  /** A run goes on with the same profile and the same cases. */
  readonly asked: Asked;
  /** Whether everything was asked: the next run starts anew. */
  readonly finished: boolean;
  /** The vendor's day, `YYYYmmdd`, in which the calls were spent. */
  readonly day: string;
  /** Calls spent that day, those that may be under way included. */
  readonly spent: number;
  /** Calls that were not answered yet: the server may have counted them on the next day. */
  readonly underWay: number;
  readonly verdicts: readonly Verdict[];
}

/** Verdicts that stand: a run that goes on asks the others again, and what was left out as it is permitted now. */
export function closedVerdicts(saved: SavedRun | undefined): readonly Verdict[] {
  const isClosed = ({ kind, counts }: Verdict): boolean =>
    kind === "holds" || kind === "broken" || (kind === "undecided" && !counts);
  return (saved?.verdicts ?? []).filter(isClosed);
}

/**
 * Reads what an earlier run saved.
 *
 * @throws {Error} when it is none
 */
export function parseSavedRun(value: unknown): SavedRun {
  if (!isSavedRun(value)) throw new Error('it is no saved run; one has "kind": "contract-run" and "startedAt"');
  return value;
}

function isSavedRun(value: unknown): value is SavedRun {
  if (typeof value !== "object" || value === null) return false;
  const { mockvox, kind, server, startedAt, asked, finished, day, spent, underWay, verdicts } =
    value as Partial<SavedRun>;
  return (
    mockvox === 1 &&
    kind === "contract-run" &&
    [server, day, startedAt].every((text) => typeof text === "string") &&
    Number.isFinite(Date.parse(String(startedAt))) &&
    typeof asked?.quick === "boolean" &&
    Array.isArray(asked.only) &&
    Array.isArray(asked.skip) &&
    typeof finished === "boolean" &&
    [spent, underWay].every(Number.isSafeInteger) &&
    Array.isArray(verdicts)
  );
}
