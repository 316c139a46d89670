import type { ContractReport } from "../report.ts";
import { type ReportOutcome, summarise } from "./summary.ts";

const exitCodes = { aborted: 2, breaking: 1, warning: 1, inconclusive: 3, passed: 0 } as const satisfies Record<
  ReportOutcome,
  number
>;

/**
 * The exit code of `mockvox verify`: 2 if the run could not start, else 1 for a breaking or warning finding that is not accepted, else 3 if a check
 * is inconclusive, else 0.
 */
export function exitCodeOf(report: ContractReport): 0 | 1 | 2 | 3 {
  return exitCodes[summarise(report).outcome];
}
