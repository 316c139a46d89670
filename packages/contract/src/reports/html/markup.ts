import { htmlEscape } from "escape-goat";
import { oneLine } from "../plain-text.ts";

/** Safe HTML: every text in it was escaped by `html`. */
export interface Markup {
  readonly html: string;
}

type MarkupPart = string | number | Markup | readonly Markup[];

/** Builds HTML. Text is escaped and put on one line; markup, or a list of it, is inserted unchanged. */
export function html(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return { html: strings.map((text, at) => text + toHtml(parts[at] ?? "")).join("") };
}

/** Text in which parts between backticks are shown as code. */
export function prose(text: string): Markup {
  const escaped = htmlEscape(oneLine(text));
  return { html: escaped.replaceAll(/`([^`]+)`/g, "<code>$1</code>") };
}

export const emptyMarkup: Markup = { html: "" };

function toHtml(part: MarkupPart): string {
  if (typeof part === "string" || typeof part === "number") return htmlEscape(oneLine(String(part)));
  return "html" in part ? part.html : part.map(({ html }) => html).join("\n");
}
