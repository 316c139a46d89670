import { oneLine } from "./plain.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";
export type Paint = (style: Style, text: string) => string;

/** Lines as they are written, each wrapped at its own indent. */
export interface Page {
  blank(): void;
  /** Pieces beside each other, each with its style; not wrapped. */
  line(pieces: readonly (readonly [string, Style])[]): void;
  heading(text: string, style: Style): void;
  fact(name: string, value: string): void;
  /** A point, with what names it in a dim voice behind. */
  item(text: string, aside: string): void;
  field(name: string, value: string, style?: Style): void;
  paragraph(text: string, style: Style): void;
  text(): string;
}

const plain: Paint = (_, text) => text;

/**
 * A page for a terminal of some width. Every line that carries text of a report begins with a mark of the page's own, so that no such text
 * is taken for a workflow command by a CI that reads the log.
 */
export function page({ paint = plain, columns = 80 }: { paint?: Paint; columns?: number }): Page {
  const lines: string[] = [];
  const wrapped = (first: string, rest: string, text: string, style?: Style): void => {
    const parts = wrap(oneLine(text), Math.max(columns - Math.max(first.length, rest.length), 20));
    lines.push(...parts.map((part, at) => (at === 0 ? first : rest) + (style ? paint(style, part) : part)));
  };
  return {
    blank: () => lines.push(""),
    line: (pieces) => lines.push(pieces.map(([text, style]) => paint(style, oneLine(text))).join(" ")),
    heading: (text, style) => lines.push("", paint(style, text.charAt(0).toUpperCase() + text.slice(1))),
    fact: (name, value) => wrapped(`│ ${name.padEnd(FACT)}  `, `│ ${" ".repeat(FACT)}  `, value),
    item: (text, aside) => wrapped("  • ", "  │ ", aside ? `${text} (${aside})` : text),
    field: (name, value, style) => wrapped(`  │ ${name.padEnd(FIELD)}  `, `  │ ${" ".repeat(FIELD)}  `, value, style),
    paragraph: (text, style) => wrapped("  │ ", "  │ ", text, style),
    text: () => `${lines.join("\n")}\n`,
  };
}

/** The widest name of a fact and of a field, in Spanish. */
const FACT = 26;
const FIELD = 12;

function wrap(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1) ?? "";
    if (line === "" || line.length + 1 + word.length <= width)
      lines.splice(-1, 1, line === "" ? word : `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
