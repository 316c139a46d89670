import type { AuditReport } from "@mockvox/mock-server";
import type { Translator } from "../texts.ts";
import { renderAnnotations } from "./formats/annotations.ts";
import { renderHtml } from "./formats/html.ts";
import { renderJunit } from "./formats/junit.ts";
import { renderMarkdown } from "./formats/markdown.ts";
import { renderText } from "./formats/text.ts";

/** The formats in which an audit is printed. */
export const auditFormats = ["text", "json", "junit", "markdown", "html", "github"] as const;

export type AuditFormat = (typeof auditFormats)[number];

const renderers: Readonly<Record<AuditFormat, (report: AuditReport, t: Translator) => string>> = {
  text: renderText,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: renderJunit,
  markdown: renderMarkdown,
  html: renderHtml,
  github: renderAnnotations,
};

/** An audit in one of the formats, in the language of the translator. */
export function renderAudit(report: AuditReport, format: AuditFormat, t: Translator): string {
  return renderers[format](report, t);
}

/** 0 without findings, 1 with some, 3 if there was nothing to judge. */
export function auditExitCode({ findings, series }: AuditReport): 0 | 1 | 3 {
  if (findings.length > 0) return 1;
  return series.length === 0 ? 3 : 0;
}
