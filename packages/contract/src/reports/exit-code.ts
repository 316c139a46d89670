import type { ContractReport } from "../report.ts";
import { type Outcome, summarise } from "./summary.ts";

const exitCodes = { unable: 2, breaking: 1, notable: 1, inconclusive: 3, passed: 0 } as const satisfies Record<
  Outcome,
  number
>;

/**
 * What `mockvox verify` ends with: 2 when the run could not be made at all, else 1 on a breaking or notable finding that nobody accepted, else 3
 * when a check is inconclusive, else 0.
 */
export function exitCodeOf(report: ContractReport): 0 | 1 | 2 | 3 {
  return exitCodes[summarise(report).outcome];
}
