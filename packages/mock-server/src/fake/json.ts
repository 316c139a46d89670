import type { Answers } from "@mockvox/spec";
import { byteLengthOf } from "./bodies.ts";

type Row = Readonly<Record<string, unknown>>;

/** Everything of an envelope but its data. */
export interface Head {
  code: number | string;
  error: string | null;
  msg: string;
}

/** How rows are written: the text before the first row, the text of some rows, and the text behind the last. */
export interface RowWriting {
  opening(head: Head): string;
  rows(rows: readonly Row[], isFirst: boolean): string;
  closing(isEmpty: boolean): string;
}

/** Where the white space of a body is. */
interface Layout extends RowWriting {
  body(value: object): string;
}

/** Writes a whole body as PHP's json_encode does, in the manner that the claims about bodies choose. */
export function writeBody(value: object, answers: Answers): string {
  return beginningOf(answers) + layoutOf(answers).body(value);
}

/** The same for the body of rows, piece by piece; whether they are a list is a claim, too. All claims are read at once. */
export function rowWritingOf(answers: Answers): RowWriting {
  const layout = layoutOf(answers);
  const writing = answers["data-type"] === "encoded-string" ? encoded(layout, scriptOf(answers)) : layout;
  const beginning = beginningOf(answers);
  return { ...writing, opening: (head) => beginning + writing.opening(head) };
}

function beginningOf(answers: Answers): string {
  return answers["byte-order-mark"] === "present" ? "\ufeff" : "";
}

function layoutOf(answers: Answers): Layout {
  const { compact, indented } = scriptOf(answers);
  return answers["json-whitespace"] === "indented" ? indented : compact;
}

function scriptOf(answers: Answers): Script {
  return answers["json-escaping"] === "escaped" ? asPhp : asTheyAre;
}

type Escaping = (text: string) => string;

/** A way to escape letters, and the layouts that it has. */
interface Script {
  escaped: Escaping;
  compact: Layout;
  indented: Layout;
}

function createScript(escaped: Escaping): Script {
  return { escaped, compact: compact(escaped), indented: indented(escaped) };
}

/** Made once: a small body costs little more than they do. */
const asPhp = createScript(escapeAsPhp);
const asTheyAre = createScript((text) => text);

/** Rows as a text with JSON inside, which is compact whatever the envelope is. */
function encoded(envelope: RowWriting, { escaped, compact }: Script): RowWriting {
  return {
    opening: (head) => `${envelope.opening(head).slice(0, -1)}"[`,
    rows: (rows, isFirst) => escaped(JSON.stringify(compact.rows(rows, isFirst)).slice(1, -1)),
    closing: () => `]"${envelope.closing(true).slice(1)}`,
  };
}

function compact(escaped: Escaping): Layout {
  return {
    body: (value) => escaped(JSON.stringify(value)),
    opening: (head) => `${escaped(JSON.stringify(head)).slice(0, -1)},"data":[`,
    rows: (rows, isFirst) => (isFirst ? "" : ",") + escaped(JSON.stringify(rows)).slice(1, -1),
    closing: () => "]}",
  };
}

function indented(escaped: Escaping): Layout {
  const shift = (text: string): string => text.replaceAll("\n", "\n    ");
  const write = (value: object): string => escaped(JSON.stringify(value, null, 4));
  return {
    body: write,
    opening: (head) => `${write(head).slice(0, -2)},\n    "data": [`,
    rows: (rows, isFirst) => (isFirst ? "" : ",") + shift(write(rows).slice(1, -2)),
    closing: (isEmpty) => (isEmpty ? "]\n}" : "\n    ]\n}"),
  };
}

/** Nearly all texts are plain, and Node counts bytes many times as fast as a pattern looks for letters. */
function escapeAsPhp(json: string): string {
  if (!json.includes("/") && byteLengthOf(json) === json.length) return json;
  return json.replaceAll(/[/\u0080-\uffff]/g, (letter) => (letter === "/" ? "\\/" : unicode(letter)));
}

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
