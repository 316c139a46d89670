import type { AuditedSeries, AuditFinding, AuditReport } from "@mockvox/mock-server";
import { htmlEscape } from "escape-goat";
import { type Translator, text } from "../../texts.ts";
import { detailsOf, headlineOf, idOf } from "./details.ts";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article { border-left: .25rem solid #c62828; padding-left: 1rem; margin: 1.5rem 0; }
article.note { border-color: #00838f; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.days { display: flex; flex-wrap: wrap; gap: 2px; list-style: none; padding: 0; }
.days li { width: 1rem; height: 1rem; background: #2e7d32; }
.days .doubled { background: #00838f; } .days .missing { background: #c62828; }
code { font-size: .9em; }`;

/** An audit as one page without scripts, fonts or requests, with a calendar of what was read. */
export function renderHtml(report: AuditReport, t: Translator): string {
  const title = htmlEscape(headlineOf(report, t));
  const articles = [
    ...report.findings.map((finding) => articleOf(finding, "finding", t)),
    ...report.notes.map((note) => articleOf(note, "note", t)),
  ];
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}
</style>
</head>
<body>
<h1>${title}</h1>
${[...articles, ...report.series.map((series) => calendarOf(series, t))].join("\n")}
</body>
</html>
`;
}

function articleOf(finding: AuditFinding, kind: "finding" | "note", t: Translator): string {
  const details = detailsOf(finding, t).map(
    ([label, value]) => `<dt>${htmlEscape(label)}</dt><dd>${htmlEscape(value)}</dd>`,
  );
  return `<article class="${kind}">
<h2>${htmlEscape(finding.title[t.language])}</h2>
<p><code>${htmlEscape(idOf(finding))}</code></p>
<dl>${details.join("")}</dl>
</article>`;
}

function calendarOf({ report, campaign, server, days }: AuditedSeries, t: Translator): string {
  const cells = days.map(({ day, missingSeconds, doubledSeconds, readSeconds }) => {
    const state = missingSeconds > 0 ? "missing" : doubledSeconds > 0 ? "doubled" : "read";
    const label = t.translate(text("audit-day", { day, missingSeconds, doubledSeconds, readSeconds }));
    return `<li class="${state}" title="${htmlEscape(label)}"></li>`;
  });
  const name = [report, campaign, `wv${server}`].filter((part) => part !== undefined).join(", ");
  return `<section>\n<h2>${htmlEscape(name)}</h2>\n<ul class="days">${cells.join("")}</ul>\n</section>`;
}
