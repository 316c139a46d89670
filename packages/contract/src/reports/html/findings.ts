import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import type { ContractReport, Verdict } from "../../report.ts";
import { describeSubject } from "../plain-text.ts";
import { type CaseFinding, severities, summarise } from "../summary.ts";
import { emptyMarkup, html, type Markup, prose } from "./markup.ts";
import { titleOf } from "./title.ts";

/** Every open finding as a card, worst first, with what its severity means. */
export function findingsSection(report: ContractReport, language: Language): Markup {
  const { open } = summarise(report);
  if (open.length === 0) return emptyMarkup;
  const groups = severities.map((severity) => {
    const found = open.filter(({ finding }) => finding.severity === severity);
    if (found.length === 0) return emptyMarkup;
    const cards = found.map((one) => card(one, language));
    return html`<h3 class="${severity}">${translate(`severity-${severity}`, language)} <span>${found.length}</span></h3>
<p class="means">${translate(`severity-${severity}-description`, language)}</p>
${cards}`;
  });
  return html`<section><h2>${translate("label-differences", language)}</h2>${groups}</section>`;
}

function card({ verdict, finding }: CaseFinding, language: Language): Markup {
  const places = finding.locations.map((place) => html`<code>${place}</code>`);
  // No profile says what to expect.
  const isInformation = finding.severity === "info";
  return html`<article class="card ${finding.severity}">
<h4>${titleOf(verdict, language)}</h4>
<dl>
${isInformation ? emptyMarkup : html`<div><dt>${translate("label-expected", language)}</dt><dd>${prose(finding.expected[language])}</dd></div>`}
<div><dt>${translate("label-actual", language)}</dt><dd class="found">${finding.actual[language]}</dd></div>
${places.length > 0 ? html`<div><dt>${translate("label-where", language)}</dt><dd class="places">${places}</dd></div>` : emptyMarkup}
</dl>
<p class="trace"><code>${verdict.case}</code> · ${describeSubject(verdict.covers)} · ${translate("label-fingerprint", language).toLowerCase()} <code>${finding.fingerprint}</code></p>
</article>`;
}

/** The inconclusive checks, then the skipped ones, each with its reason. */
export function reasonsSection(report: ContractReport, language: Language): Markup {
  const { inconclusive, skipped } = summarise(report);
  return html`${reasons(localize("label-inconclusive"), inconclusive, language, "open")}${reasons(localize("label-skipped"), skipped, language, "")}`;
}

function reasons(heading: LocalizedText, verdicts: readonly Verdict[], language: Language, open: "open" | ""): Markup {
  if (verdicts.length === 0) return emptyMarkup;
  const byReason = Map.groupBy(
    verdicts,
    ({ reason, status }) => reason?.[language] ?? translate(`status-${status}`, language),
  );
  const rows = [...byReason].map(([reason, cases]) => {
    const titles = cases.map(
      (verdict) => html`<li>${prose(verdict.title[language])} <code>${verdict.case}</code></li>`,
    );
    return html`<p class="reason">${prose(reason)}</p><ul class="cases">${titles}</ul>`;
  });
  return html`<section><details ${open}><summary><h2>${heading[language]} <span>${verdicts.length}</span></h2></summary>${rows}</details></section>`;
}

/** Accepted findings, which do not affect the exit code. */
export function acceptedSection(report: ContractReport, language: Language): Markup {
  const { accepted } = summarise(report);
  if (accepted.length === 0) return emptyMarkup;
  const cards = accepted.map((one) => card(one, language));
  return html`<section class="accepted"><details><summary><h2>${translate("label-accepted", language)} <span>${accepted.length}</span></h2></summary>${cards}</details></section>`;
}
