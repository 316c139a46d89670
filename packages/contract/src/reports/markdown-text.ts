import { oneLine } from "./plain-text.ts";

/** Text from a report inside Markdown: shown literally, on one line, without markup, mentions or new cells. */
export function markdownText(text: string): string {
  return markdownInline(oneLine(text)).replace(/^([-+=]|\d+(?=[.)]))/, "\\$1");
}

/** The same within a line, where no list can start. */
function markdownInline(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]#|~$!]/g, "\\$&")
    .replaceAll(/@(?=\w)/g, "@\u200b");
}

/** Text from a report as code, safe in a table cell. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** Text in which parts between backticks are shown as code. */
export function markdownProse(text: string): string {
  const pieces = oneLine(text).split("`");
  const isPaired = pieces.length % 2 === 1;
  if (!isPaired) return markdownText(text);
  return pieces.map((piece, at) => (at % 2 === 1 ? markdownCode(piece) : markdownInline(piece))).join("");
}

/** A table whose cells are already Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}
