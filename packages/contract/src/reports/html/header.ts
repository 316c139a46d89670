import type { ContractReport } from "../../report.ts";
import type { Language, Said } from "../../said.ts";
import { affectedBy, headlineOf, nextSteps } from "../headline.ts";
import { whenOf } from "../plain.ts";
import { severities, summarise, verdictKinds } from "../summary.ts";
import { casesTold, severityWords, told, words } from "../words.ts";
import { html, type Markup, nothing, prose } from "./markup.ts";

/** What was asked and when, the verdict in one sentence, and the figures behind it. */
export function headerOf(report: ContractReport, language: Language): Markup {
  const { outcome } = summarise(report);
  const affected = affectedBy(report);
  return html`<header>
<p class="kicker">${words.title[language]}</p>
<h1>${report.name}</h1>
<p class="about"><code>${report.server}</code> · ${whenOf(report)} · ${profileOf(report, language)}</p>
<p class="verdict ${outcome}">${headlineOf(report)[language]}${affected ? html`<span>${affected[language]}</span>` : nothing}</p>
${report.stopped ? html`<p class="stopped"><b>${words.stopped[language]}.</b> ${prose(report.stopped[language])}</p>` : nothing}
<dl class="figures">${figuresOf(report, language)}</dl>
</header>`;
}

/** What the reader does about it. */
export function nextSection(report: ContractReport, language: Language): Markup {
  const steps = nextSteps(report).map((step) => html`<li>${prose(step[language])}</li>`);
  return steps.length === 0
    ? nothing
    : html`<section><h2>${words.next[language]}</h2><ol class="steps">${steps}</ol></section>`;
}

function profileOf({ profile }: ContractReport, language: Language): string {
  return profile === undefined ? words.heldToNone[language] : `${words.heldTo[language].toLowerCase()} ${profile}`;
}

function figuresOf(report: ContractReport, language: Language): readonly Markup[] {
  const { kinds, severities: found } = summarise(report);
  const { calls, verdicts } = report;
  const others = verdictKinds.filter((kind) => kind !== "passed");
  return [
    figure(
      words.casesHold,
      `${kinds.passed} / ${verdicts.length}`,
      others.map((kind) => casesTold(kind, kinds[kind])[language]),
      language,
    ),
    ...severities.map((severity) =>
      figure(severityWords[severity], String(found[severity]), [], language, found[severity] > 0 ? severity : "none"),
    ),
    figure(words.price, String(calls.spent), [told.budget(calls.budget)[language]], language),
  ];
}

function figure(name: Said, value: string, notes: readonly string[], language: Language, tone = ""): Markup {
  const lines = notes.map((note) => html`<dd class="note">${note}</dd>`);
  return html`<div class="figure ${tone}"><dt>${name[language]}</dt><dd class="value">${value}</dd>${lines}</div>`;
}
