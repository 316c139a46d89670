import type { ContractReport, Verdict } from "../../report.ts";
import type { Language, Said } from "../../said.ts";
import { judgedBy } from "../plain.ts";
import { type FoundBy, severities, summarise } from "../summary.ts";
import { kindWords, severityMeans, severityWords, words } from "../words.ts";
import { html, type Markup, nothing, prose } from "./markup.ts";
import { titleOf } from "./title.ts";

/** Every open finding as a card, worst first, under what its severity costs the reader. */
export function differences(report: ContractReport, language: Language): Markup {
  const { open } = summarise(report);
  if (open.length === 0) return nothing;
  const groups = severities.map((severity) => {
    const found = open.filter(({ finding }) => finding.severity === severity);
    if (found.length === 0) return nothing;
    const cards = found.map((one) => card(one, language));
    return html`<h3 class="${severity}">${severityWords[severity][language]} <span>${found.length}</span></h3>
<p class="means">${severityMeans[severity][language]}</p>
${cards}`;
  });
  return html`<section><h2>${words.changed[language]}</h2>${groups}</section>`;
}

function card({ verdict, finding }: FoundBy, language: Language): Markup {
  const places = finding.at.map((place) => html`<code>${place}</code>`);
  // No profile said what to expect.
  const isInformation = finding.severity === "information";
  return html`<article class="card ${finding.severity}">
<h4>${titleOf(verdict, language)}</h4>
<dl>
${isInformation ? nothing : html`<div><dt>${words.expected[language]}</dt><dd>${prose(finding.expected[language])}</dd></div>`}
<div><dt>${words.found[language]}</dt><dd class="found">${finding.found[language]}</dd></div>
${places.length > 0 ? html`<div><dt>${words.where[language]}</dt><dd class="places">${places}</dd></div>` : nothing}
</dl>
<p class="trace"><code>${verdict.case}</code> · ${judgedBy(verdict.judges)} · ${words.fingerprint[language].toLowerCase()} <code>${finding.fingerprint}</code></p>
</article>`;
}

/** The checks that are inconclusive, and below them those that were skipped, each with its reason. */
export function reasonsSection(report: ContractReport, language: Language): Markup {
  const { inconclusive, skipped } = summarise(report);
  return html`${reasons(words.inconclusive, inconclusive, language, "open")}${reasons(words.skipped, skipped, language, "")}`;
}

function reasons(heading: Said, verdicts: readonly Verdict[], language: Language, open: "open" | ""): Markup {
  if (verdicts.length === 0) return nothing;
  const byReason = Map.groupBy(verdicts, ({ reason, kind }) => (reason ?? kindWords[kind])[language]);
  const rows = [...byReason].map(([reason, cases]) => {
    const titles = cases.map(
      (verdict) => html`<li>${prose(verdict.title[language])} <code>${verdict.case}</code></li>`,
    );
    return html`<p class="reason">${prose(reason)}</p><ul class="cases">${titles}</ul>`;
  });
  return html`<section><details ${open}><summary><h2>${heading[language]} <span>${verdicts.length}</span></h2></summary>${rows}</details></section>`;
}

/** What is known and does not count. */
export function acceptedSection(report: ContractReport, language: Language): Markup {
  const { accepted } = summarise(report);
  if (accepted.length === 0) return nothing;
  const cards = accepted.map((one) => card(one, language));
  return html`<section class="accepted"><details><summary><h2>${words.accepted[language]} <span>${accepted.length}</span></h2></summary>${cards}</details></section>`;
}
