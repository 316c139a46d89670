import { type Answers, appliesTo, type ReportId } from "@mockvox/spec";
import { byteLengthOf } from "./bodies.ts";

/** Report data whose rows can have any fields. */
export interface UntypedReportData {
  body:
    | { shape: "rows"; chunks(limit?: number): Iterable<readonly UntypedRow[]> }
    | { shape: "buckets"; data: Readonly<Record<string, UntypedRow>> };
}

/** A row with any fields. */
export type UntypedRow = Readonly<Record<string, unknown>>;

/** An envelope without its data. */
export interface EnvelopeHead {
  code: number | string;
  error: string | null;
  msg: string;
}

/** Writes the text before the first row, of some rows, and after the last row. */
export interface RowWriter {
  opening(head: EnvelopeHead): string;
  rows(rows: readonly UntypedRow[], isFirst: boolean): string;
  closing(isEmpty: boolean): string;
}

/** The whitespace of a body. */
interface JsonLayout extends RowWriter {
  body(value: object): string;
}

/** Writes a body like PHP's json_encode, in the format that the claims about bodies say. */
export function writeJson(value: object, answers: Answers): string {
  return byteOrderMarkOf(answers) + selectLayout(answers).body(value);
}

/** The same for a body with rows, in parts. Whether the rows are a list is a claim, too. Reads all claims at once. */
export function createRowWriter(answers: Answers): RowWriter {
  const layout = selectLayout(answers);
  const writer = answers["data-type"] === "encoded-string" ? asEncodedString(layout, selectStyle(answers)) : layout;
  const prefix = byteOrderMarkOf(answers);
  return { ...writer, opening: (head) => prefix + writer.opening(head) };
}

function byteOrderMarkOf(answers: Answers): string {
  return answers["byte-order-mark"] === "present" ? "\ufeff" : "";
}

function selectLayout(answers: Answers): JsonLayout {
  const { compact, indented } = selectStyle(answers);
  return answers["json-whitespace"] === "indented" ? indented : compact;
}

function selectStyle(answers: Answers): JsonStyle {
  return answers["json-escaping"] === "escaped" ? phpStyle : unescapedStyle;
}

type EscapeText = (text: string) => string;

/** How text is escaped, with the layouts that use it. */
interface JsonStyle {
  escaped: EscapeText;
  compact: JsonLayout;
  indented: JsonLayout;
}

function createJsonStyle(escaped: EscapeText): JsonStyle {
  return { escaped, compact: createCompactLayout(escaped), indented: createIndentedLayout(escaped) };
}

/** Created once, since creating them would take as long as writing a small body. */
const phpStyle = createJsonStyle(escapeLikePhp);
const unescapedStyle = createJsonStyle((text) => text);

/** Rows as a string with JSON inside, which is compact in any envelope. */
function asEncodedString(envelope: RowWriter, { escaped, compact }: JsonStyle): RowWriter {
  return {
    opening: (head) => `${envelope.opening(head).slice(0, -1)}"[`,
    rows: (rows, isFirst) => escaped(JSON.stringify(compact.rows(rows, isFirst)).slice(1, -1)),
    closing: () => `]"${envelope.closing(true).slice(1)}`,
  };
}

function createCompactLayout(escaped: EscapeText): JsonLayout {
  return {
    body: (value) => escaped(JSON.stringify(value)),
    opening: (head) => `${escaped(JSON.stringify(head)).slice(0, -1)},"data":[`,
    rows: (rows, isFirst) => (isFirst ? "" : ",") + escaped(JSON.stringify(rows)).slice(1, -1),
    closing: () => "]}",
  };
}

function createIndentedLayout(escaped: EscapeText): JsonLayout {
  const shift = (text: string): string => text.replaceAll("\n", "\n    ");
  const write = (value: object): string => escaped(JSON.stringify(value, null, 4));
  return {
    body: write,
    opening: (head) => `${write(head).slice(0, -2)},\n    "data": [`,
    rows: (rows, isFirst) => (isFirst ? "" : ",") + shift(write(rows).slice(1, -2)),
    closing: (isEmpty) => (isEmpty ? "]\n}" : "\n    ]\n}"),
  };
}

/** Most texts need no escaping, and counting bytes is much faster than searching with a pattern. */
function escapeLikePhp(json: string): string {
  if (!json.includes("/") && byteLengthOf(json) === json.length) return json;
  return json.replaceAll(/[/\u0080-\uffff]/g, (letter) => (letter === "/" ? "\\/" : unicodeEscape(letter)));
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What the claims about values depend on. */
export interface ValueContext {
  /** The modelled report whose claims apply, if any. */
  model: ReportId | undefined;
  countColumns: readonly string[];
}

/** Blanks zeros and converts counts to numbers, if the claims `blank-values` and `value-type` say so. */
export function applyValueClaims(data: UntypedReportData, context: ValueContext, answers: Answers): UntypedReportData {
  return applyValueTypes(applyBlanks(data, context, answers), context, answers);
}

function applyBlanks(data: UntypedReportData, { model }: ValueContext, answers: Answers): UntypedReportData {
  if (answers["blank-values"] === "zero" || !model || !appliesTo("blank-values", model)) return data;
  const blank = answers["blank-values"] === "empty" ? "" : " ";
  return convertRows(data, (row) => blankZeros(row, blank));
}

function applyValueTypes(data: UntypedReportData, { countColumns }: ValueContext, answers: Answers): UntypedReportData {
  if (answers["value-type"] === "string") return data;
  return convertRows(data, (row) => convertCounts(row, countColumns));
}

type ConvertRow = (row: UntypedRow) => UntypedRow;

function convertRows({ body }: UntypedReportData, convert: ConvertRow): UntypedReportData {
  if (body.shape === "rows")
    return { body: { shape: "rows", chunks: (limit) => convertChunks(body.chunks(limit), convert) } };
  const buckets = Object.entries(body.data).map(([name, bucket]) => [name, convert(bucket)] as const);
  return { body: { shape: "buckets", data: Object.fromEntries(buckets) } };
}

function* convertChunks(chunks: Iterable<readonly UntypedRow[]>, convert: ConvertRow): Iterable<readonly UntypedRow[]> {
  for (const rows of chunks) yield rows.map(convert);
}

/** A zero in any format of counts, minutes, costs and percentages. */
const zeroPattern = /^(0|0\.00|00:00:00)( ?%)?$/;

function blankZeros(row: UntypedRow, blank: string): UntypedRow {
  const blanked = Object.entries(row).map(([name, value]) => [name, zeroPattern.test(String(value)) ? blank : value]);
  return Object.fromEntries(blanked);
}

/** Keeps the order of columns; a text that is not an integer stays a text. */
function convertCounts(row: UntypedRow, counts: readonly string[]): UntypedRow {
  const numbered = counts.filter((name) => /^\d+$/.test(String(row[name]))).map((name) => [name, Number(row[name])]);
  return { ...row, ...Object.fromEntries(numbered) };
}
