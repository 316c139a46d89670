import { reportIds } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";
import { translate } from "../../messages/localize.ts";
import type { ContractReport, Verdict } from "../../report.ts";
import { countByStatus, verdictStatuses } from "../summary.ts";
import { emptyMarkup, html, type Markup } from "./markup.ts";

/** A bar per vendor report: how many of its checks passed, failed, were inconclusive or skipped. */
export function scoreboardSection(report: ContractReport, language: Language): Markup {
  const groups = groupByReport(report.verdicts);
  if (groups.length === 0) return emptyMarkup;
  const rows = groups.map(([id, verdicts]) => row(nameOf(id, language), verdicts, language));
  const legend = verdictStatuses.map((kind) => html`<li class="${kind}">${translate(`status-${kind}`, language)}</li>`);
  return html`<section><h2>${translate("label-by-report", language)}</h2><ul class="legend">${legend}</ul><table class="board"><tbody>${rows}</tbody></table></section>`;
}

/** The checks by report, in the order of the reports, then those of all reports under "". */
export function groupByReport(verdicts: readonly Verdict[]): readonly (readonly [string, readonly Verdict[]])[] {
  const groups = [...reportIds, undefined].map(
    (id) => [id ?? "", verdicts.filter((verdict) => verdict.report === id)] as const,
  );
  return groups.filter(([, cases]) => cases.length > 0);
}

export function nameOf(id: string, language: Language): string {
  return id || translate("label-all-reports", language);
}

function row(name: string, verdicts: readonly Verdict[], language: Language): Markup {
  const kinds = countByStatus(verdicts);
  const present = verdictStatuses.filter((kind) => kinds[kind] > 0);
  const parts = present.map(
    (kind) =>
      html`<span class="${kind}" style="flex-grow:${kinds[kind]}" title="${translate(`count-${kind}`, language, { checks: kinds[kind] })}">${kinds[kind]}</span>`,
  );
  return html`<tr><th scope="row">${name}</th><td class="bar"><div>${parts}</div></td><td class="held">${kinds.passed} / ${verdicts.length}</td></tr>`;
}
