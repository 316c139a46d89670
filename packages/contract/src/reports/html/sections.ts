import { reportIds, strongestConfidence } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { confidenceNames } from "@mockvox/spec/messages";
import type { Language, LocalizedText } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import type { ContractReport, Verdict } from "../../report.ts";
import { describeSubject } from "../plain-text.ts";
import { type CaseFinding, countByStatus, type ReportSummary, severities, verdictStatuses } from "../summary.ts";
import { emptyMarkup, html, type Markup, prose } from "./markup.ts";

/** Every open finding as a card, worst first, with what its severity means. */
export function findingsSection({ open }: ReportSummary, language: Language): Markup {
  if (open.length === 0) return emptyMarkup;
  const groups = severities.map((severity) => {
    const found = open.filter(({ finding }) => finding.severity === severity);
    if (found.length === 0) return emptyMarkup;
    const cards = found.map((one) => findingCard(one, language));
    return html`<h3 class="${severity}">${translate(`severity-${severity}`, language)} <span>${found.length}</span></h3>
<p class="means">${translate(`severity-${severity}-description`, language)}</p>
${cards}`;
  });
  return html`<section><h2>${translate("label-differences", language)}</h2>${groups}</section>`;
}

function findingCard({ verdict, finding }: CaseFinding, language: Language): Markup {
  const places = finding.locations.map((place) => html`<code>${place}</code>`);
  // No profile says what to expect.
  const isInformation = finding.severity === "info";
  return html`<article class="card ${finding.severity}">
<h4>${titleOf(verdict, language)}</h4>
<dl>
${isInformation ? emptyMarkup : html`<div><dt>${translate("label-expected", language)}</dt><dd>${prose(finding.expected[language])}</dd></div>`}
<div><dt>${translate("label-actual", language)}</dt><dd class="found">${finding.actual[language]}</dd></div>
${exchangeRow(localize("label-request"), finding.request, language)}${exchangeRow(localize("label-response"), finding.excerpt, language)}
${places.length > 0 ? html`<div><dt>${translate("label-where", language)}</dt><dd class="places">${places}</dd></div>` : emptyMarkup}
</dl>
<p class="trace"><code>${verdict.case}</code> · ${describeSubject(verdict.covers)} · ${translate("label-fingerprint", language).toLowerCase()} <code>${finding.fingerprint}</code></p>
</article>`;
}

function exchangeRow(label: LocalizedText, shown: string | undefined, language: Language): Markup {
  if (shown === undefined) return emptyMarkup;
  return html`<div><dt>${label[language]}</dt><dd class="places"><code>${shown}</code></dd></div>`;
}

/** The inconclusive checks, then the skipped ones, each with its reason. */
export function reasonsSection({ inconclusive, skipped }: ReportSummary, language: Language): Markup {
  return html`${reasonList(localize("label-inconclusive"), inconclusive, language, "open")}${reasonList(localize("label-skipped"), skipped, language, "")}`;
}

function reasonList(
  heading: LocalizedText,
  verdicts: readonly Verdict[],
  language: Language,
  open: "open" | "",
): Markup {
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
export function acceptedSection({ accepted }: ReportSummary, language: Language): Markup {
  if (accepted.length === 0) return emptyMarkup;
  const cards = accepted.map((one) => findingCard(one, language));
  return html`<section class="accepted"><details><summary><h2>${translate("label-accepted", language)} <span>${accepted.length}</span></h2></summary>${cards}</details></section>`;
}

/** A bar per vendor report: how many of its checks passed, failed, were inconclusive or skipped. */
export function scoreboardSection(report: ContractReport, language: Language): Markup {
  const groups = groupByReport(report.verdicts);
  if (groups.length === 0) return emptyMarkup;
  const rows = groups.map(([id, verdicts]) => scoreRow(nameOf(id, language), verdicts, language));
  const legend = verdictStatuses.map((kind) => html`<li class="${kind}">${translate(`status-${kind}`, language)}</li>`);
  return html`<section><h2>${translate("label-by-report", language)}</h2><ul class="legend">${legend}</ul><table class="board"><tbody>${rows}</tbody></table></section>`;
}

/** The checks by report, in the order of the reports, then those of all reports under "". */
function groupByReport(verdicts: readonly Verdict[]): readonly (readonly [string, readonly Verdict[]])[] {
  const groups = [...reportIds, undefined].map(
    (id) => [id ?? "", verdicts.filter((verdict) => verdict.report === id)] as const,
  );
  return groups.filter(([, cases]) => cases.length > 0);
}

function nameOf(id: string, language: Language): string {
  return id || translate("label-all-reports", language);
}

function scoreRow(name: string, verdicts: readonly Verdict[], language: Language): Markup {
  const kinds = countByStatus(verdicts);
  const present = verdictStatuses.filter((kind) => kinds[kind] > 0);
  const parts = present.map(
    (kind) =>
      html`<span class="${kind}" style="flex-grow:${kinds[kind]}" title="${translate(`count-${kind}`, language, { checks: kinds[kind] })}">${kinds[kind]}</span>`,
  );
  return html`<tr><th scope="row">${name}</th><td class="bar"><div>${parts}</div></td><td class="held">${kinds.passed} / ${verdicts.length}</td></tr>`;
}

/** The claims with the answers of the server and the earlier evidence for each; unsettled ones come last, with the reason. */
export function claimsSection({ claims }: ReportSummary, language: Language): Markup {
  if (claims.length === 0) return emptyMarkup;
  const [settled, open] = [claims.filter(isSettled), claims.filter((verdict) => !isSettled(verdict))];
  const rows = [...settled, ...open].map((verdict) => claimRow(verdict, language));
  const head = [localize("label-claim"), localize("label-answer"), localize("label-evidence")].map(
    (word) => html`<th scope="col">${word[language]}</th>`,
  );
  return html`<section><details open><summary><h2>${translate("label-claims", language)} <span>${settled.length} / ${claims.length}</span></h2></summary>
<table class="listing"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></details></section>`;
}

function isSettled({ answer }: Verdict): boolean {
  return answer !== undefined;
}

function claimRow(verdict: Verdict, language: Language): Markup {
  const { answer, status } = verdict;
  const found =
    answer === undefined
      ? html`<span class="pill ${status}">${translate(`status-${status}`, language)}</span>`
      : html`<b class="answer">${answer}</b>`;
  return html`<tr><td>${titleOf(verdict, language)}</td><td>${found}</td><td>${
    answer === undefined ? openReason(verdict, language) : evidenceBefore(verdict, language)
  }</td></tr>`;
}

function openReason({ fittingAnswers, reason }: Verdict, language: Language): Markup {
  if (!fittingAnswers) return prose(reason?.[language] ?? "");
  return prose(
    `${fittingAnswers.map((answer) => `\`${answer}\``).join(" / ")} ${translate("label-several-fit", language)}`,
  );
}

/** The strongest evidence in the ledger for the answer. */
function evidenceBefore({ covers, answer }: Verdict, language: Language): string {
  const claim = "claim" in covers ? ledger.find(({ id }) => id === covers.claim) : undefined;
  const evidence = claim?.answers.find(({ id }) => id === answer)?.evidence ?? [];
  const best = strongestConfidence(evidence);
  return best ? confidenceNames[best][language] : translate("label-unknown-answer", language);
}

/** Every check that ran with its result, grouped by vendor report. */
export function casesSection({ listed }: ReportSummary, language: Language): Markup {
  const groups = groupByReport(listed).map(([id, verdicts]) => caseGroup(nameOf(id, language), verdicts, language));
  return groups.length === 0
    ? emptyMarkup
    : html`<section><h2>${translate("label-all-checks", language)}</h2>${groups}</section>`;
}

function caseGroup(name: string, verdicts: readonly Verdict[], language: Language): Markup {
  const head = [localize("label-check"), localize("label-result"), localize("label-requests")].map(
    (word) => html`<th scope="col">${word[language]}</th>`,
  );
  const rows = verdicts.map((verdict) => caseRow(verdict, language));
  return html`<details class="group"><summary>${name} <span>${verdicts.length}</span></summary>
<table class="listing counted"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></details>`;
}

function caseRow({ title, case: id, status, requests }: Verdict, language: Language): Markup {
  return html`<tr><td>${prose(title[language])}<br><code>${id}</code></td><td><span class="pill ${status}">${translate(`status-${status}`, language)}</span></td><td class="number">${requests}</td></tr>`;
}

/** The title of a check, with its vendor report first unless the title names it. */
function titleOf({ title, report }: Verdict, language: Language): Markup {
  const text = prose(title[language]);
  if (!report || title[language].includes(report)) return text;
  return html`<span class="report">${report}</span> ${text}`;
}
