import type { ContractReport, Verdict } from "../../report.ts";
import type { Language } from "../../said.ts";
import { kindWords, words } from "../words.ts";
import { html, type Markup, nothing, prose } from "./markup.ts";
import { groupByReport, nameOf } from "./scoreboard.ts";

/** Every case with its verdict, folded by vendor report. */
export function allCases(report: ContractReport, language: Language): Markup {
  const groups = groupByReport(report.verdicts).map(([id, verdicts]) =>
    group(nameOf(id, language), verdicts, language),
  );
  return groups.length === 0 ? nothing : html`<section><h2>${words.allCases[language]}</h2>${groups}</section>`;
}

function group(name: string, verdicts: readonly Verdict[], language: Language): Markup {
  const head = [words.case, words.verdict, words.calls].map((word) => html`<th scope="col">${word[language]}</th>`);
  const rows = verdicts.map((verdict) => row(verdict, language));
  return html`<details class="group"><summary>${name} <span>${verdicts.length}</span></summary>
<table class="listing counted"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></details>`;
}

function row({ title, case: id, kind, calls }: Verdict, language: Language): Markup {
  return html`<tr><td>${prose(title[language])}<br><code>${id}</code></td><td><span class="pill ${kind}">${kindWords[kind][language]}</span></td><td class="number">${calls}</td></tr>`;
}
