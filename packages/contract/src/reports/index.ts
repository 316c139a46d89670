export type { Accepted, AcceptFile } from "./accept-file.ts";
export { type AppliedAccept, applyAccept, tellLeftovers } from "./apply-accept.ts";
export { diff } from "./diff/diff.ts";
export {
  type AnswerChange,
  type CaseChange,
  type Change,
  type Drift,
  differs,
  type FindingChange,
} from "./diff/drift.ts";
export { type Comparable, type DatedAnswer, parseComparable } from "./diff/side.ts";
export { writeDiffJson, writeDiffMarkdown, writeDiffTerminal } from "./diff/write-diff.ts";
export { exitCodeOf } from "./exit-code.ts";
export { FileError } from "./file-error.ts";
export { parseReport } from "./json.ts";
export { parseAccept } from "./parse-accept.ts";
export { type ReportFormat, renderReport, reportFormats } from "./render.ts";
export type { TerminalOptions } from "./terminal.ts";
export type { Paint, Style } from "./terminal-page.ts";
export { acceptFileOf } from "./write-accept.ts";
