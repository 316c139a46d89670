import { oneLine } from "./plain-text.ts";

export type TextStyle = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";
export type Paint = (style: TextStyle, text: string) => string;

/** Lines of text, each wrapped at its own indent. */
export interface TerminalPage {
  blank(): void;
  /** Pieces next to each other, each with its style; not wrapped. */
  line(pieces: readonly (readonly [string, TextStyle])[]): void;
  heading(text: string, style: TextStyle): void;
  fact(name: string, value: string): void;
  /** An item, followed by its identifier in a dim style. */
  item(text: string, aside: string): void;
  field(name: string, value: string, style?: TextStyle): void;
  paragraph(text: string, style: TextStyle): void;
  text(): string;
}

function plainPaint(_style: TextStyle, text: string): string {
  return text;
}

/**
 * A page for a terminal of some width. Every line with text from a report starts with a mark of ours, so that a CI cannot mistake the text for a
 * workflow command.
 */
export function createTerminalPage({
  paint = plainPaint,
  columns = 80,
}: {
  paint?: Paint;
  columns?: number;
}): TerminalPage {
  const lines: string[] = [];
  const wrapped = (first: string, rest: string, text: string, style?: TextStyle): void => {
    const parts = wrap(oneLine(text), Math.max(columns - Math.max(first.length, rest.length), 20));
    lines.push(...parts.map((part, at) => (at === 0 ? first : rest) + (style ? paint(style, part) : part)));
  };
  return {
    blank: () => lines.push(""),
    line: (pieces) => lines.push(pieces.map(([text, style]) => paint(style, oneLine(text))).join(" ")),
    heading: (text, style) => lines.push("", paint(style, text.charAt(0).toUpperCase() + text.slice(1))),
    fact: (name, value) => wrapped(`│ ${name.padEnd(factWidth)}  `, `│ ${" ".repeat(factWidth)}  `, value),
    item: (text, aside) => wrapped("  • ", "  │ ", aside ? `${text} (${aside})` : text),
    field: (name, value, style) =>
      wrapped(`  │ ${name.padEnd(fieldWidth)}  `, `  │ ${" ".repeat(fieldWidth)}  `, value, style),
    paragraph: (text, style) => wrapped("  │ ", "  │ ", text, style),
    text: () => `${lines.join("\n")}\n`,
  };
}

/** The widest name of a fact and of a field, in Spanish. */
const factWidth = 26;
const fieldWidth = 12;

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
