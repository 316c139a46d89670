import { reportIds } from "@mockvox/spec";
import type { ContractReport, Verdict } from "../../report.ts";
import type { Language } from "../../said.ts";
import { verdictKinds } from "../summary.ts";
import { casesTold, kindWords, words } from "../words.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** A bar per vendor report: how many of its cases hold, are broken, stayed undecided or were skipped. */
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
  const counts = verdictKinds.map(
    (kind) => [kind, verdicts.filter((verdict) => verdict.kind === kind).length] as const,
  );
  const present = counts.filter(([, count]) => count > 0);
  const parts = present.map(
    ([kind, count]) =>
      html`<span class="${kind}" style="flex-grow:${count}" title="${casesTold(kind, count)[language]}">${count}</span>`,
  );
  const held = verdicts.filter(({ kind }) => kind === "holds").length;
  return html`<tr><th scope="row">${name}</th><td class="bar"><div>${parts}</div></td><td class="held">${held} / ${verdicts.length}</td></tr>`;
}
