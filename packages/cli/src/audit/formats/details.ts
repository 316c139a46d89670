import { type AuditFinding, type AuditReport, describeAuditFinding } from "@mockvox/mock-server";
import { sanitizeForTerminal } from "@mockvox/spec";
import { type Translator, text } from "../../texts.ts";

/** The id of a finding with its cause, as in `never-asked/early-end`. */
export function idOf({ id, cause }: AuditFinding): string {
  return cause === undefined ? id : `${id}/${cause}`;
}

/** What is known about a finding, as labels and texts that cannot control the terminal. */
export function detailsOf(finding: AuditFinding, t: Translator): (readonly [label: string, text: string])[] {
  return describeAuditFinding(finding, t.language).map(
    ([label, value]) => [label, sanitizeForTerminal(value)] as const,
  );
}

/** One line about the result. */
export function headlineOf({ findings, series }: AuditReport, t: Translator): string {
  const requests = series.reduce((sum, each) => sum + each.requests, 0);
  if (series.length === 0 && findings.length === 0) return t.translate(text("audit-nothing"));
  return findings.length === 0
    ? t.translate(text("audit-clean", { requests }))
    : t.translate(text("audit-found", { count: findings.length, requests }));
}
