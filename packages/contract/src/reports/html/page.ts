import type { ContractReport } from "../../report.ts";
import type { Language } from "../../said.ts";
import { words } from "../words.ts";
import { allCases } from "./cases.ts";
import { claimsSection } from "./claims.ts";
import { acceptedSection, differences, reasonsSection } from "./findings.ts";
import { headerOf, nextSection } from "./header.ts";
import { html, type Markup } from "./markup.ts";
import { byReport } from "./scoreboard.ts";
import { style } from "./style.ts";

/**
 * The report as one page that stands alone: no script, no font, no address that is called. Light and dark follow the reader's system, and
 * folded parts open in print.
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
<title>${words.title[language]}: ${report.name}</title>
<style>${style}</style>
</head>
<body>
<main>
${headerOf(report, language)}
${differences(report, language)}
${nextSection(report, language)}
${byReport(report, language)}
${reasonsSection(report, language)}
${acceptedSection(report, language)}
${claimsSection(report, language)}
${allCases(report, language)}
</main>
<footer>${words.shapes[language]} Mockvox</footer>
</body>
</html>`;
}
