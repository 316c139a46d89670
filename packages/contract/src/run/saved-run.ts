import type { Verdict } from "../report.ts";
import type { RunScope } from "./run-scope.ts";

/** What a run saves so that another can continue it: verdicts and a count of requests, but no responses. */
export interface SavedRun {
  readonly mockvox: 2;
  readonly kind: "contract-run";
  /** The origin of the server. */
  readonly server: string;
  /** ISO time at which the first of the continued runs started. */
  readonly startedAt: string;
  /** A run can be continued only with the same profile and cases. */
  readonly scope: RunScope;
  /** Whether everything was checked: the next run starts over. */
  readonly finished: boolean;
  /** The vendor's day, `YYYYMMDD`, of the counted requests. */
  readonly day: string;
  /** Requests sent on that day, including those in flight. */
  readonly sent: number;
  /** Requests without a response yet: the server may have counted them on the next day. */
  readonly inFlight: number;
  readonly verdicts: readonly Verdict[];
}

/** Settled verdicts; a continued run checks the others again. */
export function settledVerdicts(saved: Pick<SavedRun, "verdicts"> | undefined): readonly Verdict[] {
  return (saved?.verdicts ?? []).filter(({ status }) => status !== "inconclusive");
}
