import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import type { ContractReport } from "../../report.ts";
import { affectedPrograms, headlineOf, nextSteps } from "../headline.ts";
import { formatRunTime } from "../plain-text.ts";
import { severities, summarise, verdictStatuses } from "../summary.ts";
import { emptyMarkup, html, type Markup, prose } from "./markup.ts";

/** What was checked and when, the headline, and the numbers. */
export function headerSection(report: ContractReport, language: Language): Markup {
  const { outcome } = summarise(report);
  const affected = affectedPrograms(report);
  return html`<header>
<p class="kicker">${translate("report-title", language)}</p>
<h1>${report.name}</h1>
<p class="about"><code>${report.server}</code> · ${formatRunTime(report)} · ${profileOf(report, language)}</p>
<p class="verdict ${outcome}">${headlineOf(report)[language]}${affected ? html`<span>${affected[language]}</span>` : emptyMarkup}</p>
${report.stopReason ? html`<p class="stopped"><b>${translate("label-stopped", language)}.</b> ${prose(report.stopReason[language])}</p>` : emptyMarkup}
<dl class="figures">${figuresOf(report, language)}</dl>
</header>`;
}

/** What to do next. */
export function nextStepsSection(report: ContractReport, language: Language): Markup {
  const steps = nextSteps(report).map((step) => html`<li>${prose(step[language])}</li>`);
  return steps.length === 0
    ? emptyMarkup
    : html`<section><h2>${translate("label-next", language)}</h2><ol class="steps">${steps}</ol></section>`;
}

function profileOf({ profile }: ContractReport, language: Language): string {
  return profile === undefined
    ? translate("label-no-profile", language)
    : `${translate("label-profile", language).toLowerCase()} ${profile}`;
}

function figuresOf(report: ContractReport, language: Language): readonly Markup[] {
  const { statusCounts, severityCounts: found } = summarise(report);
  const { requests, verdicts } = report;
  const others = verdictStatuses.filter((kind) => kind !== "passed");
  return [
    figure(
      localize("label-checks-passed"),
      `${statusCounts.passed} / ${verdicts.length}`,
      others.map((kind) => translate(`count-${kind}`, language, { checks: statusCounts[kind] })),
      language,
    ),
    ...severities.map((severity) =>
      figure(
        localize(`severity-${severity}`),
        String(found[severity]),
        [],
        language,
        found[severity] > 0 ? severity : "none",
      ),
    ),
    figure(
      localize("label-requests-sent"),
      String(requests.sent),
      [translate("of-budget", language, { budget: requests.budget })],
      language,
    ),
  ];
}

function figure(name: LocalizedText, value: string, notes: readonly string[], language: Language, tone = ""): Markup {
  const lines = notes.map((note) => html`<dd class="note">${note}</dd>`);
  return html`<div class="figure ${tone}"><dt>${name[language]}</dt><dd class="value">${value}</dd>${lines}</div>`;
}
