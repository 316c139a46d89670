import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import type { ContractReport } from "../../report.ts";
import { affectedPrograms, headlineOf, nextSteps } from "../headline.ts";
import { formatRunTime } from "../plain-text.ts";
import { type ReportSummary, severities, verdictStatuses } from "../summary.ts";
import { emptyMarkup, html, type Markup, prose } from "./markup.ts";
import {
  acceptedSection,
  casesSection,
  claimsSection,
  findingsSection,
  reasonsSection,
  scoreboardSection,
} from "./sections.ts";
import { style } from "./style.ts";

/**
 * The report as one self-contained page: no scripts, fonts or requests. Light and dark follow the reader's system, and collapsed parts are shown in
 * print.
 */
export function writeHtml(report: ContractReport, summary: ReportSummary, language: Language): string {
  return `<!doctype html>\n${pageOf(report, summary, language).html}\n`;
}

function pageOf(report: ContractReport, summary: ReportSummary, language: Language): Markup {
  return html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${translate("report-title", language)}: ${report.name}</title>
<style>${style}</style>
</head>
<body>
<main>
${headerSection(report, summary, language)}
${findingsSection(summary, language)}
${nextStepsSection(summary, language)}
${summary.outcome === "setup-failed" ? emptyMarkup : scoreboardSection(report, language)}
${reasonsSection(summary, language)}
${acceptedSection(summary, language)}
${claimsSection(summary, language)}
${casesSection(summary, language)}
</main>
<footer>${translate("label-masked", language)} Mockvox</footer>
</body>
</html>`;
}

/** What was checked and when, the headline, and the numbers. */
function headerSection(report: ContractReport, summary: ReportSummary, language: Language): Markup {
  const affected = affectedPrograms(summary);
  return html`<header>
<p class="kicker">${translate("report-title", language)}</p>
<h1>${report.name}</h1>
<p class="about"><code>${report.server}</code> · ${formatRunTime(report)} · ${profileOf(report, language)}</p>
<p class="verdict ${summary.outcome}">${headlineOf(report, summary)[language]}${affected ? html`<span>${affected[language]}</span>` : emptyMarkup}</p>
${report.stopped ? html`<p class="stopped"><b>${translate("label-stopped", language)}.</b> ${prose(report.stopped.reason[language])} ${notRunText(summary, language)}</p>` : emptyMarkup}
<dl class="figures">${figuresOf(report, summary, language)}</dl>
</header>`;
}

function notRunText({ notRunCount }: ReportSummary, language: Language): string {
  return notRunCount > 0 ? `${translate("label-not-run", language)}: ${notRunCount}.` : "";
}

/** What to do next. */
function nextStepsSection(summary: ReportSummary, language: Language): Markup {
  const steps = nextSteps(summary).map((step) => html`<li>${prose(step[language])}</li>`);
  return steps.length === 0
    ? emptyMarkup
    : html`<section><h2>${translate("label-next", language)}</h2><ol class="steps">${steps}</ol></section>`;
}

function profileOf({ profile }: ContractReport, language: Language): string {
  return profile === undefined
    ? translate("label-no-profile", language)
    : `${translate("label-profile", language).toLowerCase()} ${profile}`;
}

function figuresOf(
  { requests, verdicts }: ContractReport,
  { statusCounts, severityCounts: found }: ReportSummary,
  language: Language,
): readonly Markup[] {
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
