import { oneLine } from "./plain.ts";

/** Text of a report inside Markdown: it is shown as it is, on one line, and nothing in it is markup, a mention or a new cell. */
export function markdownText(text: string): string {
  return markdownInline(oneLine(text)).replace(/^([-+=]|\d+(?=[.)]))/, "\\$1");
}

/** The same within a line, where no list begins. */
function markdownInline(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]#|~$!]/g, "\\$&")
    .replaceAll(/@(?=\w)/g, "@\u200b");
}

/** Text of a report in the voice of code, safe in a cell of a table. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** Text of ours or of a report in which what stands between a pair of backticks is in the voice of code. */
export function markdownProse(text: string): string {
  const pieces = oneLine(text).split("`");
  const isPaired = pieces.length % 2 === 1;
  if (!isPaired) return markdownText(text);
  return pieces.map((piece, at) => (at % 2 === 1 ? markdownCode(piece) : markdownInline(piece))).join("");
}

/** A table whose cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}
