export type { AcceptEntry, AcceptFile } from "./accept-file.ts";
export { type AcceptResult, applyAccept, describeLeftoverEntries } from "./apply-accept.ts";
export { createAcceptFile } from "./create-accept-file.ts";
export {
  type AnswerChange,
  type CaseChange,
  type ChangeKind,
  type ContractDiff,
  type FindingChange,
  hasDifferences,
} from "./diff/contract-diff.ts";
export { diff } from "./diff/diff.ts";
export { type Comparable, type DatedAnswer, parseComparable } from "./diff/diff-side.ts";
export { writeDiffJson, writeDiffMarkdown, writeDiffTerminal } from "./diff/write-diff.ts";
export { exitCodeOf } from "./exit-code.ts";
export { FileError } from "./file-error.ts";
export { parseReport } from "./json.ts";
export { parseAccept } from "./parse-accept.ts";
export { type ReportFormat, renderReport, reportFormats } from "./render.ts";
export type { TerminalOptions } from "./terminal.ts";
export type { Paint, TextStyle } from "./terminal-page.ts";
