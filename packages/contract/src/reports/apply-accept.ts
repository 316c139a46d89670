import type { ContractReport, Finding, Verdict } from "../report.ts";
import type { Language } from "../said.ts";
import type { Accepted, AcceptFile } from "./accept-file.ts";
import { isCounted } from "./summary.ts";
import { told } from "./words.ts";

/** A report with its known findings marked, and the entries of the file that marked nothing. */
export interface AppliedAccept {
  readonly report: ContractReport;
  /** Their last day is over: the findings count again. */
  readonly expired: readonly Accepted[];
  /** No finding of this report is theirs. */
  readonly unused: readonly Accepted[];
}

/** Marks the findings that the file accepts. `now` is in epoch milliseconds and decides which entries are over. */
export function applyAccept(report: ContractReport, { accepted }: AcceptFile, now: number): AppliedAccept {
  const expired = accepted.filter((entry) => endOf(entry) < now);
  const standing = accepted.filter((entry) => !expired.includes(entry));
  const used = new Set<Accepted>();
  const mark = (caseId: string, finding: Finding): Finding => {
    const entries = standing.filter((entry) => entry.fingerprint === finding.fingerprint && entry.case === caseId);
    for (const entry of entries) used.add(entry);
    return entries.length > 0 ? { ...finding, accepted: true } : finding;
  };
  const verdicts = report.verdicts.map((verdict) =>
    afterMarking({ ...verdict, findings: verdict.findings.map((finding) => mark(verdict.case, finding)) }),
  );
  return { report: { ...report, verdicts }, expired, unused: standing.filter((entry) => !used.has(entry)) };
}

/** A check fails no longer when all that it found is accepted. */
function afterMarking(verdict: Verdict): Verdict {
  if (verdict.kind !== "failed" || verdict.findings.some(isCounted)) return verdict;
  return { ...verdict, kind: "passed" };
}

/** One sentence per entry that is over or unused, for the user to act on. */
export function tellLeftovers({ expired, unused }: AppliedAccept, language: Language): readonly string[] {
  const name = ({ case: id, fingerprint }: Accepted): string => `${id} (${fingerprint})`;
  return [
    ...expired.map((entry) => told.expired(name(entry), entry.until ?? "")[language]),
    ...unused.map((entry) => told.unused(name(entry))[language]),
  ];
}

/** The last millisecond of the entry's last day in GMT-5. */
function endOf({ until }: Accepted): number {
  return until === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${until}T23:59:59.999-05:00`);
}
