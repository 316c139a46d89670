import type { ContractReport } from "../report.ts";
import type { Language } from "../said.ts";
import type { AcceptFile } from "./accept-file.ts";
import { summarise } from "./summary.ts";

/** An accept file for every finding of a report that counts. The note says what was expected and found, and wants to be replaced by the reason. */
export function acceptFileOf(report: ContractReport, language: Language, until?: string): AcceptFile {
  const counting = summarise(report).open.filter(({ finding }) => finding.severity !== "information");
  const accepted = counting.map(({ verdict, finding }) => ({
    fingerprint: finding.fingerprint,
    case: verdict.case,
    ...(until === undefined ? {} : { until }),
    note: `${finding.expected[language]} → ${finding.found[language]}`,
  }));
  return { mockvox: 1, accepted };
}
