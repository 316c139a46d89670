import { oneLine } from "./plain.ts";

/** Text of a report inside Markdown: it is shown as it is, on one line, and nothing in it is markup, a mention or a new cell. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]#|~$!]/g, "\\$&")
    .replaceAll(/@(?=\w)/g, "@\u200b")
    .replace(/^([-+=]|\d+(?=[.)]))/, "\\$1");
}

/** Text of a report in the voice of code, safe in a cell of a table. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** A table whose cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}
