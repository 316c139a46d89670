import type { AuditFinding, AuditReport } from "@mockvox/mock-server";
import { escapeMarkdown } from "../../output/escape-markdown.ts";
import { type Translator, text } from "../../texts.ts";
import { detailsOf, headlineOf, idOf } from "./details.ts";

/** An audit for a comment or a job summary. */
export function renderMarkdown(report: AuditReport, t: Translator): string {
  const section = (finding: AuditFinding): string =>
    [
      `### ${escapeMarkdown(finding.title[t.language])}`,
      "",
      `\`${idOf(finding)}\``,
      "",
      ...detailsOf(finding, t).map(([label, value]) => `- **${label}:** ${escapeMarkdown(value)}`),
    ].join("\n");
  const notes = report.notes.length > 0 ? [`## ${t.translate(text("audit-notes"))}`, ...report.notes.map(section)] : [];
  return `${[`# ${escapeMarkdown(headlineOf(report, t))}`, ...report.findings.map(section), ...notes].join("\n\n")}\n`;
}
