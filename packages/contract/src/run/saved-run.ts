import type { Verdict } from "../report.ts";
import type { Asked } from "./asked.ts";

/** What a run keeps so that another can go on: verdicts and a count of requests, no answer of the server. */
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

/** Verdicts that stand: a run that goes on asks the others again. */
export function closedVerdicts(saved: Pick<SavedRun, "verdicts"> | undefined): readonly Verdict[] {
  return (saved?.verdicts ?? []).filter(({ kind }) => kind !== "inconclusive");
}
