import { htmlEscape } from "escape-goat";
import { oneLine } from "../plain.ts";

/** HTML that is safe to show: every text in it went through `html`. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Builds HTML. Text is escaped and put on one line; markup, or a list of it, goes in as it is. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((text, at) => text + written(parts[at] ?? "")).join("") };
}

/** Text in which what stands between a pair of backticks is shown as code. */
export function prose(text: string): Markup {
  const escaped = htmlEscape(oneLine(text));
  return { html: escaped.replaceAll(/`([^`]+)`/g, "<code>$1</code>") };
}

export const nothing: Markup = { html: "" };

function written(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return htmlEscape(oneLine(String(part)));
  return "html" in part ? part.html : part.map(({ html }) => html).join("\n");
}
