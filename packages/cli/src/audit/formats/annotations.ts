import type { AuditReport } from "@mockvox/mock-server";
import type { Translator } from "../../texts.ts";
import { detailsOf, headlineOf } from "./details.ts";

/** GitHub shows at most ten annotations of a kind per step. */
const maxAnnotations = 9;

/** An audit as workflow commands of GitHub Actions: an error for each finding, and a notice with the result. */
export function renderAnnotations(report: AuditReport, t: Translator): string {
  const errors = report.findings.slice(0, maxAnnotations).map((finding) => {
    const message = detailsOf(finding, t)
      .map(([label, value]) => `${label}: ${value}`)
      .join("\n");
    return `::error title=${escapeProperty(finding.title[t.language])}::${escapeData(message)}`;
  });
  return `${[...errors, `::notice title=mockvox audit::${escapeData(headlineOf(report, t))}`].join("\n")}\n`;
}

function escapeData(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
