import type { ContractReport } from "../report.ts";
import type { Language } from "../said.ts";
import { fileError } from "./file-error.ts";
import { readAcceptShape } from "./shapes.ts";
import { summarise } from "./summary.ts";

/** Differences that are known and do not count. */
export interface AcceptFile {
  readonly mockvox: 1;
  readonly accepted: readonly Accepted[];
}

export interface Accepted {
  /** Of the finding, as every report prints it. */
  readonly fingerprint: string;
  /** The case that found it, for the reader; a finding is matched by both. */
  readonly case: string;
  /** The last day on which it holds, `YYYY-MM-DD` in GMT-5; for good when it is absent. */
  readonly until?: string;
  /** Why it is accepted. */
  readonly note: string;
}

/**
 * Checks an accept file that came from outside, as parsed JSON.
 *
 * @throws {FileError} on anything that is none, with the place as a JSON pointer
 */
export function parseAccept(value: unknown): AcceptFile {
  const read = readAcceptShape(value);
  if ("value" in read) return read.value;
  throw fileError({ en: "the accept file", es: "el archivo de aceptaciones" }, read.misfit, {
    en: 'It takes { "mockvox": 1, "accepted": [{ "fingerprint", "case", "until", "note" }] }.',
    es: 'Recibe { "mockvox": 1, "accepted": [{ "fingerprint", "case", "until", "note" }] }.',
  });
}

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
