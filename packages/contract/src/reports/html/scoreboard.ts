import { reportIds } from "@mockvox/spec";
import type { ContractReport, Verdict } from "../../report.ts";
import type { Language } from "../../said.ts";
import { kindsOf, verdictKinds } from "../summary.ts";
import { casesTold, kindWords, words } from "../words.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** A bar per vendor report: how many of its checks passed, failed, were inconclusive or skipped. */
export function byReport(report: ContractReport, language: Language): Markup {
  const groups = groupByReport(report.verdicts);
  if (groups.length === 0) return nothing;
  const rows = groups.map(([id, verdicts]) => row(nameOf(id, language), verdicts, language));
  const legend = verdictKinds.map((kind) => html`<li class="${kind}">${kindWords[kind][language]}</li>`);
  return html`<section><h2>${words.byReport[language]}</h2><ul class="legend">${legend}</ul><table class="board"><tbody>${rows}</tbody></table></section>`;
}

/** The reports in their own order, then what concerns all of them, named "". */
export function groupByReport(verdicts: readonly Verdict[]): readonly (readonly [string, readonly Verdict[]])[] {
  const groups = [...reportIds, undefined].map(
    (id) => [id ?? "", verdicts.filter((verdict) => verdict.report === id)] as const,
  );
  return groups.filter(([, cases]) => cases.length > 0);
}

export function nameOf(id: string, language: Language): string {
  return id || words.everyReport[language];
}

function row(name: string, verdicts: readonly Verdict[], language: Language): Markup {
  const kinds = kindsOf(verdicts);
  const present = verdictKinds.filter((kind) => kinds[kind] > 0);
  const parts = present.map(
    (kind) =>
      html`<span class="${kind}" style="flex-grow:${kinds[kind]}" title="${casesTold(kind, kinds[kind])[language]}">${kinds[kind]}</span>`,
  );
  return html`<tr><th scope="row">${name}</th><td class="bar"><div>${parts}</div></td><td class="held">${kinds.passed} / ${verdicts.length}</td></tr>`;
}
