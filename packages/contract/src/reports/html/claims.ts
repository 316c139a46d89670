import { strongestConfidence } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { confidenceNames } from "@mockvox/spec/messages";
import type { Language } from "@mockvox/spec/text";
import { localize, translate } from "../../messages/localize.ts";
import type { ContractReport, Verdict } from "../../report.ts";
import { summarise } from "../summary.ts";
import { emptyMarkup, html, type Markup, prose } from "./markup.ts";
import { titleOf } from "./title.ts";

/** The claims with the answers of the server and the earlier evidence for each; unsettled ones come last, with the reason. */
export function claimsSection(report: ContractReport, language: Language): Markup {
  const { claims } = summarise(report);
  if (claims.length === 0) return emptyMarkup;
  const [settled, open] = [claims.filter(isSettled), claims.filter((verdict) => !isSettled(verdict))];
  const rows = [...settled, ...open].map((verdict) => row(verdict, language));
  const head = [localize("label-claim"), localize("label-answer"), localize("label-evidence")].map(
    (word) => html`<th scope="col">${word[language]}</th>`,
  );
  return html`<section><details open><summary><h2>${translate("label-claims", language)} <span>${settled.length} / ${claims.length}</span></h2></summary>
<table class="listing"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></details></section>`;
}

function isSettled({ answer }: Verdict): boolean {
  return answer !== undefined;
}

function row(verdict: Verdict, language: Language): Markup {
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
