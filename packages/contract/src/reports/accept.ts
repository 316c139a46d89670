import type { Language } from "@mockvox/spec/text";
import { translate } from "../messages/localize.ts";
import type { ContractReport, Finding, Verdict } from "../report.ts";
import { causesFailure, type ReportSummary, summarize } from "./summary.ts";

/** Known differences, which do not affect the exit code. */
export interface AcceptFile {
  readonly mockvox: 1;
  readonly accepted: readonly AcceptEntry[];
}

export interface AcceptEntry {
  /** The fingerprint of the finding, as every report shows it. */
  readonly fingerprint: string;
  /** The case that found it. A finding must match both. */
  readonly case: string;
  /** The last day on which it applies, `YYYY-MM-DD` in GMT-5. Default: no end. */
  readonly until?: string;
  /** Why it is accepted. */
  readonly note: string;
}

/** A report with its accepted findings marked, and the entries that matched nothing. */
export interface AcceptResult {
  readonly report: ContractReport;
  /** Entries whose last day is over: their findings affect the exit code again. */
  readonly expired: readonly AcceptEntry[];
  /** Entries that match no finding of this report. */
  readonly unused: readonly AcceptEntry[];
}

/** Marks the findings that the file accepts. `now`, in epoch milliseconds, decides which entries have expired. */
export function applyAccept(report: ContractReport, { accepted }: AcceptFile, now: number): AcceptResult {
  const expired = accepted.filter((entry) => endOf(entry) < now);
  const standing = accepted.filter((entry) => !expired.includes(entry));
  const used = new Set<AcceptEntry>();
  const mark = (caseId: string, finding: Finding): Finding => {
    const entries = standing.filter((entry) => entry.fingerprint === finding.fingerprint && entry.case === caseId);
    for (const entry of entries) used.add(entry);
    return entries.length > 0 ? { ...finding, accepted: true } : finding;
  };
  const verdicts = report.verdicts.map((verdict) =>
    updateStatus({ ...verdict, findings: verdict.findings.map((finding) => mark(verdict.case, finding)) }),
  );
  return { report: { ...report, verdicts }, expired, unused: standing.filter((entry) => !used.has(entry)) };
}

/** A check passes once all its findings are accepted. */
function updateStatus(verdict: Verdict): Verdict {
  if (verdict.status !== "failed" || verdict.findings.some(causesFailure)) return verdict;
  return { ...verdict, status: "passed" };
}

/** One sentence for each entry that has expired or matched nothing. */
export function describeLeftoverEntries({ expired, unused }: AcceptResult, language: Language): readonly string[] {
  const name = ({ case: id, fingerprint }: AcceptEntry): string => `${id} (${fingerprint})`;
  return [
    ...expired.map((entry) =>
      translate("acceptance-expired", language, { entry: name(entry), until: entry.until ?? "" }),
    ),
    ...unused.map((entry) => translate("acceptance-unused", language, { entry: name(entry) })),
  ];
}

/** The last millisecond of the entry's last day in GMT-5. */
function endOf({ until }: AcceptEntry): number {
  return until === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${until}T23:59:59.999-05:00`);
}

/** An accept file with every finding that affects the exit code. The note says what was expected and found; replace it with the reason. */
export function createAcceptFile(
  report: ContractReport,
  language: Language,
  { until, summary = summarize(report) }: { readonly until?: string; readonly summary?: ReportSummary } = {},
): AcceptFile {
  const accepted = summary.open
    .filter(({ finding }) => causesFailure(finding))
    .map(({ verdict, finding }) => ({
      fingerprint: finding.fingerprint,
      case: verdict.case,
      ...(until === undefined ? {} : { until }),
      note: `${finding.expected[language]} → ${finding.actual[language]}`,
    }));
  return { mockvox: 1, accepted };
}
