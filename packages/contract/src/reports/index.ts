export {
  type AcceptEntry,
  type AcceptFile,
  type AcceptResult,
  applyAccept,
  createAcceptFile,
  describeLeftoverEntries,
} from "./accept.ts";
export { diff } from "./diff/diff.ts";
export {
  type AnswerChange,
  type CaseChange,
  type ChangeKind,
  type Comparable,
  type ContractDiff,
  type DatedAnswer,
  type FindingChange,
  hasDifferences,
  parseComparable,
} from "./diff/model.ts";
export { writeDiffJson, writeDiffMarkdown, writeDiffTerminal } from "./diff/render.ts";
export { headlineOf } from "./headline.ts";
export { FileError } from "./parse-schema.ts";
export { type ReportFormat, renderReport, reportFormats } from "./render.ts";
export { parseAccept, parseReport } from "./report-schema.ts";
export { type CaseFinding, exitCodeOf, type ReportOutcome, type ReportSummary, summarize } from "./summary.ts";
export type { TerminalOptions } from "./terminal.ts";
export type { Paint, TextStyle } from "./terminal-page.ts";
