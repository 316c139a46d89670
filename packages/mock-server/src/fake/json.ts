import type { Answers } from "@mockvox/spec";

type Row = Readonly<Record<string, unknown>>;

/** Everything of an envelope but its data. */
export interface Head {
  code: number | string;
  error: string | null;
  msg: string;
}

/** How bodies are written: whether they are indented and how accents travel. */
export interface Writing {
  /** A whole body. */
  body(value: object): string;
  /** The text before the first row, the text of some rows, and the text behind the last. */
  opening(head: Head): string;
  rows(rows: readonly Row[], isFirst: boolean): string;
  closing(isEmpty: boolean): string;
}

/** Writes as PHP's json_encode does, in the manner that the claims about bodies choose. */
export function writingOf(answers: Answers): Writing {
  const escaping = answers["json-escaping"] === "escaped" ? escapeAsPhp : (text: string): string => text;
  const plain = answers["json-whitespace"] === "indented" ? indented(escaping) : compact(escaping);
  const writing = answers["data-type"] === "encoded-string" ? encoded(plain, escaping) : plain;
  return answers["byte-order-mark"] === "present" ? marked(writing) : writing;
}

type Escaping = (text: string) => string;

const byteOrderMark = "\ufeff";

function marked(writing: Writing): Writing {
  return {
    ...writing,
    body: (value) => byteOrderMark + writing.body(value),
    opening: (head) => byteOrderMark + writing.opening(head),
  };
}

/** Rows as a text with JSON inside, which is compact whatever the envelope is. */
function encoded(envelope: Writing, escaped: Escaping): Writing {
  const inner = compact(escaped);
  return {
    ...envelope,
    opening: (head) => `${envelope.opening(head).slice(0, -1)}"[`,
    rows: (rows, isFirst) => escaped(JSON.stringify(inner.rows(rows, isFirst)).slice(1, -1)),
    closing: () => `]"${envelope.closing(true).slice(1)}`,
  };
}

function compact(escaped: Escaping): Writing {
  return {
    body: (value) => escaped(JSON.stringify(value)),
    opening: (head) => `${escaped(JSON.stringify(head)).slice(0, -1)},"data":[`,
    rows: (rows, isFirst) => (isFirst ? "" : ",") + escaped(JSON.stringify(rows)).slice(1, -1),
    closing: () => "]}",
  };
}

function indented(escaped: Escaping): Writing {
  const shift = (text: string): string => text.replaceAll("\n", "\n    ");
  const write = (value: object): string => escaped(JSON.stringify(value, null, 4));
  return {
    body: write,
    opening: (head) => `${write(head).slice(0, -2)},\n    "data": [`,
    rows: (rows, isFirst) => (isFirst ? "" : ",") + shift(write(rows).slice(1, -2)),
    closing: (isEmpty) => (isEmpty ? "]\n}" : "\n    ]\n}"),
  };
}

function escapeAsPhp(json: string): string {
  if (!/[/\u0080-\uffff]/.test(json)) return json;
  return json.replaceAll(/[/\u0080-\uffff]/g, (letter) => (letter === "/" ? "\\/" : unicode(letter)));
}

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
