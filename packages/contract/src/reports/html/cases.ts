import type { Language } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import type { ContractReport, Verdict } from "../../report.ts";
import { emptyMarkup, html, type Markup, prose } from "./markup.ts";
import { groupByReport, nameOf } from "./scoreboard.ts";

/** Every check with its result, grouped by vendor report. */
export function casesSection(report: ContractReport, language: Language): Markup {
  const groups = groupByReport(report.verdicts).map(([id, verdicts]) =>
    group(nameOf(id, language), verdicts, language),
  );
  return groups.length === 0
    ? emptyMarkup
    : html`<section><h2>${translate("label-all-checks", language)}</h2>${groups}</section>`;
}

function group(name: string, verdicts: readonly Verdict[], language: Language): Markup {
  const head = [localize("label-check"), localize("label-result"), localize("label-requests")].map(
    (word) => html`<th scope="col">${word[language]}</th>`,
  );
  const rows = verdicts.map((verdict) => row(verdict, language));
  return html`<details class="group"><summary>${name} <span>${verdicts.length}</span></summary>
<table class="listing counted"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></details>`;
}

function row({ title, case: id, status, requests }: Verdict, language: Language): Markup {
  return html`<tr><td>${prose(title[language])}<br><code>${id}</code></td><td><span class="pill ${status}">${translate(`status-${status}`, language)}</span></td><td class="number">${requests}</td></tr>`;
}
