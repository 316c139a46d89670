import type { ContractReport } from "../report.ts";
import { writeAnnotations } from "./annotations.ts";
import { writeHtml } from "./html/page.ts";
import { writeJson } from "./json.ts";
import { writeJunit } from "./junit.ts";
import { writeMarkdown } from "./markdown.ts";
import { type TerminalOptions, writeTerminal } from "./terminal.ts";

export type ReportFormat = "terminal" | "json" | "junit" | "markdown" | "html" | "github";

const writers: Readonly<Record<ReportFormat, (report: ContractReport, options: TerminalOptions) => string>> = {
  terminal: writeTerminal,
  json: writeJson,
  junit: (report, { language }) => writeJunit(report, language),
  markdown: (report, { language }) => writeMarkdown(report, language),
  html: (report, { language }) => writeHtml(report, language),
  github: (report, { language }) => writeAnnotations(report, language),
};

export const reportFormats: readonly ReportFormat[] = ["terminal", "json", "junit", "markdown", "html", "github"];

/** The report in one of the formats of `mockvox verify --report`; each ends with a newline or is empty. */
export function renderReport(format: ReportFormat, report: ContractReport, options: TerminalOptions): string {
  return writers[format](report, options);
}
