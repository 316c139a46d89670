import type { Language } from "@mockvox/spec/text";
import type { Verdict } from "../../report.ts";
import { html, type Markup, prose } from "./markup.ts";

/** The title of a check, with its vendor report first unless the title names it. */
export function titleOf({ title, report }: Verdict, language: Language): Markup {
  const text = prose(title[language]);
  if (!report || title[language].includes(report)) return text;
  return html`<span class="report">${report}</span> ${text}`;
}
