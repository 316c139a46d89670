import { renderReport } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { longReport } from "./long-report.ts";
import { both, findingOf, reportOf, verdictOf } from "./report-of.ts";

const languages = ["en", "es"] as const;

test("begins on the terminal with the verdict and puts the worst first", () => {
  const text = renderReport("terminal", longReport(), { language: "en" });
  expect(text.trimStart()).toMatch(/^✗ The server broke the contract in 2 points\.\n/);
  expect(text.indexOf("Breaking (2)")).toBeLessThan(text.indexOf("Notable (1)"));
  expect(text.indexOf("Notable (1)")).toBeLessThan(text.indexOf("Known and accepted (1)"));
  expect(text).toContain("Check the programs that read campaign_8, cdr_4.");
});

test.each(languages)("keeps within the width of the terminal in %s", (language) => {
  const lines = renderReport("terminal", longReport(), { language, columns: 72 }).split("\n");
  expect(lines.filter((line) => line.length > 72)).toEqual([]);
});

test("colours on the terminal what it is told to colour", () => {
  const paint = (style: string, text: string): string => `<${style}>${text}</${style}>`;
  expect(renderReport("terminal", longReport(), { language: "en", paint })).toContain("<red>Breaking (2)</red>");
});

test.each([
  ["passed", reportOf([verdictOf()]), "The server keeps the contract.", "El servidor cumple el contrato."],
  [
    "holds but for what is accepted",
    reportOf([verdictOf({ kind: "failed", findings: [findingOf({ accepted: true })] })]),
    "The server keeps the contract; 1 known difference is accepted.",
    "El servidor cumple el contrato; 1 diferencia conocida fue aceptada.",
  ],
  [
    "stayed open",
    reportOf([
      verdictOf({ kind: "inconclusive" }),
      verdictOf({ kind: "inconclusive" }),
      verdictOf({ kind: "skipped" }),
    ]),
    "No check failed, but 2 checks are inconclusive.",
    "Ninguna comprobación falló, pero 2 no fueron concluyentes.",
  ],
  [
    "answers otherwise",
    reportOf([verdictOf({ kind: "failed", findings: [findingOf({ severity: "notable" })] })], { profile: "mine" }),
    "The server answers otherwise than the profile mine says in 1 point.",
    "El servidor responde distinto de lo que dice el perfil mine en 1 punto.",
  ],
])("says in every format that reads as prose what a run that %s comes to", (_, report, en, es) => {
  for (const format of ["terminal", "markdown", "html"] as const) {
    expect(renderReport(format, report, { language: "en", columns: 200 })).toContain(en);
    expect(renderReport(format, report, { language: "es", columns: 200 })).toContain(es);
  }
});

/** The annotation that ends every report. */
const counted = (headline: string, counts: string): string => `::notice title=Contract report::${headline} ${counts}\n`;

test("annotates by severity: error, warning, notice", () => {
  const findings = (["breaking", "notable", "information"] as const).map((severity) => findingOf({ severity }));
  const report = reportOf([verdictOf({ case: "a,b:c", title: both("100 %"), kind: "failed", findings })]);
  expect(renderReport("github", report, { language: "en" })).toBe(
    ["error", "warning", "notice"]
      .map((kind) => `::${kind} title=a%2Cb%3Ac%3A 100 %25::Expected: digits. Found: letters. (f1)\n`)
      .join("")
      .concat(counted("The server broke the contract in 1 point.", "0 passed · 1 failed · 0 inconclusive · 0 skipped")),
  );
});

test("says how many annotations were left out", () => {
  const findings = Array.from({ length: 14 }, (_, at) => findingOf({ fingerprint: `f${at}` }));
  const lines = renderReport("github", reportOf([verdictOf({ kind: "failed", findings })]), { language: "es" })
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(10);
  expect(lines.at(-2)).toBe("::error title=ruptura::… y 6 más");
});

test("annotates a run that keeps the contract with one notice, and an inconclusive one with a warning", () => {
  expect(renderReport("github", reportOf([verdictOf()]), { language: "en" })).toBe(
    counted("The server keeps the contract.", "1 passed · 0 failed · 0 inconclusive · 0 skipped"),
  );
  expect(renderReport("github", reportOf([verdictOf({ case: "x", kind: "inconclusive" })]), { language: "en" })).toBe(
    `::warning title=Inconclusive::x\n${counted("No check failed, but 1 check is inconclusive.", "0 passed · 0 failed · 1 inconclusive · 0 skipped")}`,
  );
});

test("tells JUnit failures, errors and skipped cases apart, and counts them", () => {
  const report = reportOf([
    verdictOf({ case: "f", kind: "failed", findings: [findingOf(), findingOf({ accepted: true })] }),
    verdictOf({ case: "e", kind: "inconclusive", reason: both("no rows") }),
    verdictOf({ case: "s", kind: "skipped", report: "cdr_4", reason: both("no token") }),
    verdictOf({ case: "h", findings: [findingOf({ severity: "information" })] }),
  ]);
  const xml = renderReport("junit", report, { language: "en" });
  expect(xml).toContain('<testsuites name="nightly" tests="4" failures="1" errors="1" skipped="1">');
  expect(xml).toContain('<failure type="breaking" message="letters">');
  expect(xml).toContain('<error type="inconclusive" message="no rows"/>');
  expect(xml).toContain('<skipped message="no token"/>');
  expect(xml.match(/<failure /g)).toHaveLength(1);
});

test("shows hostile text in Markdown as it is, within its cell", () => {
  const found = both("a | <b> `c` *d* [e](f)\n# g @h");
  const report = reportOf([verdictOf({ kind: "failed", findings: [findingOf({ found })] })]);
  expect(renderReport("markdown", report, { language: "en" })).toContain(
    "| a \\| &lt;b&gt; \\`c\\` \\*d\\* \\[e\\](f) \\# g @\u200bh<br>",
  );
});
