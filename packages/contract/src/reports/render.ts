import type { ContractReport } from "../report.ts";
import { writeAnnotations } from "./annotations.ts";
import { writeHtml } from "./html/page.ts";
import { writeJunit } from "./junit.ts";
import { writeMarkdown } from "./markdown.ts";
import { type ReportSummary, summarize } from "./summary.ts";
import { type TerminalOptions, writeTerminal } from "./terminal.ts";

export type ReportFormat = "terminal" | "json" | "junit" | "markdown" | "html" | "github";

export const reportFormats: readonly ReportFormat[] = ["terminal", "json", "junit", "markdown", "html", "github"];

/**
 * The report in one of the formats of `mockvox verify --report`; each ends with a newline or is empty.
 *
 * @param summary - Default: `summarize(report)`. Pass it to several writers to compute it once.
 */
export function renderReport(
  format: ReportFormat,
  report: ContractReport,
  options: TerminalOptions,
  summary: ReportSummary = summarize(report),
): string {
  return writers[format](report, summary, options);
}

type Writer = (report: ContractReport, summary: ReportSummary, options: TerminalOptions) => string;

const writers: Readonly<Record<ReportFormat, Writer>> = {
  terminal: writeTerminal,
  json: writeJson,
  junit: (report, summary, { language }) => writeJunit(report, summary, language),
  markdown: (report, summary, { language }) => writeMarkdown(report, summary, language),
  html: (report, summary, { language }) => writeHtml(report, summary, language),
  github: (report, summary, { language }) => writeAnnotations(report, summary, language),
};

/** Indented, with a newline at the end. `report.schema.json` describes it. */
function writeJson(report: ContractReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
