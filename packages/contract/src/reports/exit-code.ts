import type { ContractReport } from "../report.ts";
import { type Outcome, summarise } from "./summary.ts";

const exitCodes = { breaking: 1, notable: 1, undecided: 3, holds: 0 } as const satisfies Record<Outcome, number>;

/**
 * What `mockvox verify` ends with: 1 on a breaking or notable finding that nobody accepted, else 3 when a case that counts stayed open, else 0.
 * Where nothing could be run at all, the command ends with 2 and there is no report.
 */
export function exitCodeOf(report: ContractReport): 0 | 1 | 3 {
  return exitCodes[summarise(report).outcome];
}
