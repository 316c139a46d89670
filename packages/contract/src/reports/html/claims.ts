import { confidenceNames, surestOf } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import type { ContractReport, Verdict } from "../../report.ts";
import type { Language } from "../../said.ts";
import { summarise } from "../summary.ts";
import { kindWords, words } from "../words.ts";
import { html, type Markup, nothing, prose } from "./markup.ts";
import { titleOf } from "./title.ts";

/** The claims with the answers that the server gave and what was known of each before; those that stayed open come last, with the reason. */
export function claimsSection(report: ContractReport, language: Language): Markup {
  const { claims } = summarise(report);
  if (claims.length === 0) return nothing;
  const [settled, open] = [claims.filter(isSettled), claims.filter((verdict) => !isSettled(verdict))];
  const rows = [...settled, ...open].map((verdict) => row(verdict, language));
  const head = [words.claim, words.answer, words.evidence].map((word) => html`<th scope="col">${word[language]}</th>`);
  return html`<section><details open><summary><h2>${words.claims[language]} <span>${settled.length} / ${claims.length}</span></h2></summary>
<table class="listing"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></details></section>`;
}

function isSettled({ answer }: Verdict): boolean {
  return answer !== undefined;
}

function row(verdict: Verdict, language: Language): Markup {
  const { answer, kind } = verdict;
  const found =
    answer === undefined
      ? html`<span class="pill ${kind}">${kindWords[kind][language]}</span>`
      : html`<b class="answer">${answer}</b>`;
  return html`<tr><td>${titleOf(verdict, language)}</td><td>${found}</td><td>${
    answer === undefined ? whyOpen(verdict, language) : knownOf(verdict, language)
  }</td></tr>`;
}

function whyOpen({ fits, reason }: Verdict, language: Language): Markup {
  if (!fits) return prose(reason?.[language] ?? "");
  return prose(`${fits.map((answer) => `\`${answer}\``).join(" / ")} ${words.fitAlike[language]}`);
}

/** How sure the ledger was of the answer, by its best evidence. */
function knownOf({ judges, answer }: Verdict, language: Language): string {
  const claim = "claim" in judges ? ledger.find(({ id }) => id === judges.claim) : undefined;
  const evidence = claim?.answers.find(({ id }) => id === answer)?.evidence ?? [];
  const best = surestOf(evidence);
  return best ? confidenceNames[best][language] : words.unknownAnswer[language];
}
