import type { Language } from "@mockvox/spec/text";
import { translate } from "../../messages/localize.ts";
import type { ContractReport } from "../../report.ts";
import { casesSection } from "./cases.ts";
import { claimsSection } from "./claims.ts";
import { acceptedSection, findingsSection, reasonsSection } from "./findings.ts";
import { headerSection, nextStepsSection } from "./header.ts";
import { html, type Markup } from "./markup.ts";
import { scoreboardSection } from "./scoreboard.ts";
import { style } from "./style.ts";

/**
 * The report as one self-contained page: no scripts, fonts or requests. Light and dark follow the reader's system, and collapsed parts are shown in
 * print.
 */
export function writeHtml(report: ContractReport, language: Language): string {
  return `<!doctype html>\n${pageOf(report, language).html}\n`;
}

function pageOf(report: ContractReport, language: Language): Markup {
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
${headerSection(report, language)}
${findingsSection(report, language)}
${nextStepsSection(report, language)}
${scoreboardSection(report, language)}
${reasonsSection(report, language)}
${acceptedSection(report, language)}
${claimsSection(report, language)}
${casesSection(report, language)}
</main>
<footer>${translate("label-masked", language)} Mockvox</footer>
</body>
</html>`;
}
