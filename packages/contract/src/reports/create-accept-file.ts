import type { Language } from "@mockvox/spec/text";
import type { ContractReport } from "../report.ts";
import type { AcceptFile } from "./accept-file.ts";
import { summarise } from "./summary.ts";

/** An accept file with every finding that affects the exit code. The note says what was expected and found; replace it with the reason. */
export function createAcceptFile(report: ContractReport, language: Language, until?: string): AcceptFile {
  const counting = summarise(report).open.filter(({ finding }) => finding.severity !== "info");
  const accepted = counting.map(({ verdict, finding }) => ({
    fingerprint: finding.fingerprint,
    case: verdict.case,
    ...(until === undefined ? {} : { until }),
    note: `${finding.expected[language]} → ${finding.actual[language]}`,
  }));
  return { mockvox: 1, accepted };
}
