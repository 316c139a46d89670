import type { Markup } from "./markup.ts";

/** The style of the page. The variables at the top hold the colours of both themes; no meaning depends on colour only. */
export const style: Markup = {
  html: `
:root { color-scheme: light dark; --page: #f6f7f9; --sheet: #ffffff; --ink: #1b2330; --soft: #5b6675; --line: #dfe3e9;
  --red: #b3261e; --red-wash: #fdeeec; --amber: #8a5a00; --amber-wash: #fff6e0; --blue: #1f5fa8; --blue-wash: #eaf2fc;
  --green: #1d7044; --green-wash: #e8f6ee; --grey: #56606e; --grey-wash: #eef0f3; }
@media (prefers-color-scheme: dark) { :root { --page: #11151b; --sheet: #1a2029; --ink: #e6eaf0; --soft: #a0abba; --line: #303947;
  --red: #ff9c92; --red-wash: #3a1f1d; --amber: #f3c265; --amber-wash: #372b12; --blue: #8fc0fa; --blue-wash: #19293d;
  --green: #7fd6a4; --green-wash: #16301f; --grey: #a5afbd; --grey-wash: #28303b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem 1rem; }
footer { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem 2.5rem; color: var(--soft); font-size: .85rem; }
code { font: .86em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ul, ol { margin: 0; padding: 0; }
h1 { font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { display: inline; font-size: 1.2rem; }
h2 span, h3 span, summary > span { color: var(--soft); font-weight: 400; font-size: .9em; margin-left: .3em; }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem 1.5rem; margin-top: 1.25rem; }
.kicker { color: var(--soft); text-transform: uppercase; letter-spacing: .08em; font-size: .78rem; }
.about { color: var(--soft); margin-top: .35rem; overflow-wrap: anywhere; }
.verdict { margin-top: 1.25rem; padding: 1.1rem 1.5rem; border-radius: .6rem; border-left: .5rem solid; font-size: 1.3rem; font-weight: 600; line-height: 1.35; }
.verdict.setup-failed { background: var(--grey-wash); color: var(--grey); }
.verdict.breaking { background: var(--red-wash); color: var(--red); }
.verdict.warning { background: var(--amber-wash); color: var(--amber); }
.verdict.inconclusive { background: var(--blue-wash); color: var(--blue); }
.verdict.passed { background: var(--green-wash); color: var(--green); }
.verdict span { display: block; font-size: 1rem; font-weight: 400; margin-top: .2rem; }
.stopped { margin-top: .75rem; padding: .75rem 1.5rem; border-radius: .6rem; background: var(--blue-wash); color: var(--blue); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin-top: 1.25rem; }
.figure { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; }
.figure dt { color: var(--soft); font-size: .85rem; }
.figure dt::first-letter, h3::first-letter { text-transform: uppercase; }
.figure .value { font-size: 1.6rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
.figure .note { color: var(--soft); font-size: .8rem; }
.figure.none .value { color: var(--soft); font-weight: 400; }
.figure.breaking .value, h3.breaking { color: var(--red); }
.figure.warning .value, h3.warning { color: var(--amber); }
.figure.info .value, h3.info { color: var(--blue); }
h3 { font-size: 1rem; margin-top: 1.1rem; }
.means { color: var(--soft); font-size: .92rem; max-width: 46rem; }
.card { border: 1px solid var(--line); border-left: .3rem solid var(--grey); border-radius: .4rem; padding: .8rem 1rem; margin-top: .75rem; break-inside: avoid; }
.card.breaking { border-left-color: var(--red); }
.card.warning { border-left-color: var(--amber); }
.card.info { border-left-color: var(--blue); }
.card h4 { font-size: 1rem; overflow-wrap: anywhere; }
.card dl { margin: .5rem 0; }
.card dl div { display: grid; grid-template-columns: 7.5rem 1fr; gap: .5rem; padding: .1rem 0; }
.card dt { color: var(--soft); }
.card dd { overflow-wrap: anywhere; }
.card .found { font-weight: 600; }
.places code { display: inline-block; margin-right: .8rem; }
.trace { color: var(--soft); font-size: .8rem; overflow-wrap: anywhere; }
.report { display: inline-block; background: var(--grey-wash); border-radius: .3rem; padding: 0 .4rem; font: 600 .8rem/1.6 ui-monospace, Menlo, Consolas, monospace; }
.steps { padding-left: 1.4rem; margin-top: .5rem; }
.steps li { margin-top: .3rem; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; margin-top: .4rem; color: var(--soft); font-size: .85rem; }
.legend li::before { content: ""; display: inline-block; width: .75rem; height: .75rem; border-radius: .15rem; margin-right: .4rem; background: currentColor; vertical-align: -.05rem; }
.legend .passed { color: var(--green); } .legend .failed { color: var(--red); } .legend .inconclusive { color: var(--blue); } .legend .skipped { color: var(--grey); }
table { width: 100%; border-collapse: collapse; margin-top: .6rem; }
.board th { text-align: left; font-weight: 500; white-space: nowrap; width: 1%; padding: .25rem 1rem .25rem 0; }
.board .bar div { display: flex; gap: 2px; height: 1.5rem; border-radius: .3rem; overflow: hidden; }
.board .bar span { flex-basis: 1.6rem; min-width: 1.6rem; text-align: center; font-size: .8rem; line-height: 1.5rem; font-weight: 600; }
.board .held { width: 1%; white-space: nowrap; padding-left: 1rem; text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); }
.bar .passed, .pill.passed { background: var(--green-wash); color: var(--green); }
.bar .failed, .pill.failed { background: var(--red-wash); color: var(--red); }
.bar .inconclusive, .pill.inconclusive { background: var(--blue-wash); color: var(--blue); }
.bar .skipped, .pill.skipped { background: var(--grey-wash); color: var(--grey); }
.pill { display: inline-block; border-radius: 1rem; padding: 0 .65rem; font-size: .85rem; white-space: nowrap; }
.listing th { text-align: left; color: var(--soft); font-weight: 500; font-size: .85rem; border-bottom: 1px solid var(--line); padding: .3rem .75rem .3rem 0; }
.listing td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; vertical-align: top; overflow-wrap: anywhere; }
.listing tr { break-inside: avoid; }
.listing td code { color: var(--soft); }
.listing .number, .counted th:last-child { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; width: 6rem; }
summary { cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--blue); outline-offset: 3px; border-radius: .2rem; }
.group { border-top: 1px solid var(--line); padding: .55rem 0; }
.group:first-of-type { border-top: 0; margin-top: .4rem; }
.group > summary { font-weight: 600; }
.reason { margin-top: .8rem; font-weight: 500; overflow-wrap: anywhere; }
.cases { padding-left: 1.3rem; color: var(--soft); font-size: .92rem; }
.cases li { overflow-wrap: anywhere; }
@media (max-width: 34rem) { main { padding: 1.25rem .9rem; } section { padding: 1rem; } .card dl div { grid-template-columns: 1fr; gap: 0; } .board .held { display: none; } }
@media print { :root { color-scheme: light; --page: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --red: #9c1c15; --red-wash: #fdeeec;
  --amber: #6f4800; --amber-wash: #fff6e0; --blue: #174e8c; --blue-wash: #eaf2fc; --green: #145735; --green-wash: #e8f6ee; --grey: #555; --grey-wash: #eee; }
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; } main, footer { max-width: none; padding: 0; }
  section { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: .8rem 0; }
  details::details-content { content-visibility: visible; block-size: auto; } details > summary { list-style: none; } }
`,
};
