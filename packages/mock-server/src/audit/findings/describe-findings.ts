import type { Language } from "@mockvox/spec/text";
import type { Cost } from "../cost.ts";
import { auditLabels } from "../messages/labels.ts";
import type { AuditFinding, AuditRange, AuditRow } from "./audit-report.ts";

const shownRanges = 3;
const shownRows = 3;

/** Findings as text for people: what is wrong, where, what it cost, and how to fix it. */
export function describeFindings(findings: readonly AuditFinding[], language: Language): string {
  return findings.map((finding) => describeFinding(finding, language)).join("\n\n");
}

function describeFinding(finding: AuditFinding, language: Language): string {
  const { id, cause, title } = finding;
  const details = describeAuditFinding(finding, language).map(([label, text]) => `  ${label}: ${text}`);
  return [`${title[language]} (${cause === undefined ? id : `${id}/${cause}`})`, ...details].join("\n");
}

/**
 * What is known about a finding of an audit, as labels and texts for people: where, when, which rows, what it cost, and how to fix it.
 *
 * @param finding a finding or a note of `audit()`
 * @param language the language of the texts
 * @example
 * ```ts
 * import { describeAuditFinding } from "@mockvox/mock-server";
 * import { connect } from "@mockvox/mock-server/connect";
 *
 * const { findings } = await connect("http://127.0.0.1:4010").audit();
 * for (const finding of findings) console.log(finding.title.en, describeAuditFinding(finding, "en"));
 * ```
 */
export function describeAuditFinding(
  finding: AuditFinding,
  language: Language,
): readonly (readonly [label: string, text: string])[] {
  const labels = auditLabels[language];
  const details = [
    [labels.where, whereOf(finding)],
    [labels.when, rangesOf(finding, labels.more)],
    [labels.keptRows, rowsOf(finding, labels.more)],
    [labels.cost, costOf(finding, language)],
    [labels.fix, finding.advice[language]],
  ] as const;
  return details.filter(([, text]) => text !== "");
}

/** The report, campaign, server and token of a finding. */
function whereOf({ report, campaign, server, token }: AuditFinding): string {
  const named = campaign === undefined ? report : `${report} campaign_id=${campaign}`;
  return [named, `wv${server}`, ...(token === undefined ? [] : [token])].join(", ");
}

function rangesOf({ ranges, rangeCount }: AuditFinding, more: (count: number) => string): string {
  return listOf(ranges.slice(0, shownRanges).map(formatRange), rangeCount, more);
}

function rowsOf({ rows = [], rowCount = 0 }: AuditFinding, more: (count: number) => string): string {
  return listOf(rows.slice(0, shownRows).map(formatRow), rowCount, more);
}

function listOf(shown: readonly string[], count: number, more: (count: number) => string): string {
  return [...shown, ...(count > shown.length ? [more(count - shown.length)] : [])].join("; ");
}

function formatRow({ key, expected, kept, changes }: AuditRow): string {
  const named = Object.entries(key).map(([column, value]) => `${column} ${value}`);
  const changed = Object.entries(changes ?? {}).map(([column, one]) => `${column} ${one.expected} → ${one.kept}`);
  return changed.length > 0
    ? `${named.join(", ")}: ${changed.join(", ")}`
    : `${named.join(", ")}: ${expected} → ${kept}`;
}

/** `2026-03-01 23:59:01 – 23:59:59`, without the day of the end if it is the same. */
function formatRange({ from, to }: AuditRange): string {
  const [start, end] = [formatSecond(from), formatSecond(to)];
  if (start === end) return start;
  return start.slice(0, 10) === end.slice(0, 10) ? `${start} – ${end.slice(11)}` : `${start} – ${end}`;
}

function formatSecond(digits: string): string {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3 $4:$5:$6");
}

/** What it cost, under each answer to `window-end` if they differ; empty if nothing can be counted. */
function costOf({ cost }: AuditFinding, language: Language): string {
  if (!cost) return "";
  const [inclusive, exclusive] = [formatCost(cost.inclusive, language), formatCost(cost.exclusive, language)];
  return inclusive === exclusive
    ? inclusive
    : `${inclusive} (window-end inclusive); ${exclusive} (window-end exclusive)`;
}

function formatCost({ rows, totals, isExact }: Cost, language: Language): string {
  const labels = auditLabels[language];
  const parts = Object.entries(totals).filter(([, total]) => total !== 0);
  const figures = [
    ...(rows > 0 || parts.length === 0 ? [labels.rows(rows)] : []),
    ...parts.map(([column, total]) => `${column} ${Math.round(total * 100) / 100}`),
  ].join(", ");
  return isExact ? figures : labels.atLeast(figures);
}
