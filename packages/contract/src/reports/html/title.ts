import type { Verdict } from "../../report.ts";
import type { Language } from "../../said.ts";
import { html, type Markup, prose } from "./markup.ts";

/** The title of a case, led by the vendor report that it concerns unless the title names it. */
export function titleOf({ title, report }: Verdict, language: Language): Markup {
  const text = prose(title[language]);
  if (!report || title[language].includes(report)) return text;
  return html`<span class="report">${report}</span> ${text}`;
}
