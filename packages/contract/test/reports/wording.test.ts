import { renderReport } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { longReport } from "./long-report.ts";
import { makeFinding, makeReport, makeVerdict, sameText } from "./report-builders.ts";

const languages = ["en", "es"] as const;

test("starts on the terminal with the headline and shows the worst first", () => {
  const text = renderReport("terminal", longReport(), { language: "en" });
  expect(text.trimStart()).toMatch(/^✗ The server breaks the contract on 2 points\.\n/);
  expect(text.indexOf("Breaking (2)")).toBeLessThan(text.indexOf("Warning (1)"));
  expect(text.indexOf("Warning (1)")).toBeLessThan(text.indexOf("Known and accepted (1)"));
  expect(text).toContain("Check the programs that read campaign_8, cdr_4.");
});

test.each(languages)("stays within the width of the terminal in %s", (language) => {
  const lines = renderReport("terminal", longReport(), { language, columns: 72 }).split("\n");
  expect(lines.filter((line) => line.length > 72)).toEqual([]);
});

test("colours the terminal output with the given function", () => {
  const paint = (style: string, text: string): string => `<${style}>${text}</${style}>`;
  expect(renderReport("terminal", longReport(), { language: "en", paint })).toContain("<red>Breaking (2)</red>");
});

test.each([
  ["passed", makeReport([makeVerdict()]), "The server meets the contract.", "El servidor cumple el contrato."],
  [
    "holds but for what is accepted",
    makeReport([makeVerdict({ status: "failed", findings: [makeFinding({ accepted: true })] })]),
    "The server meets the contract; 1 known finding is accepted.",
    "El servidor cumple el contrato; 1 hallazgo conocido está aceptado.",
  ],
  [
    "stayed open",
    makeReport([
      makeVerdict({ status: "inconclusive" }),
      makeVerdict({ status: "inconclusive" }),
      makeVerdict({ status: "skipped" }),
    ]),
    "No check failed, but 2 checks are inconclusive.",
    "Ninguna comprobación falló, pero 2 no fueron concluyentes.",
  ],
  [
    "skipped everything",
    makeReport([makeVerdict({ status: "skipped" })]),
    "Nothing was checked.",
    "No se comprobó nada.",
  ],
  ["had no check at all", makeReport([]), "Nothing was checked.", "No se comprobó nada."],
  [
    "answers otherwise",
    makeReport([makeVerdict({ status: "failed", findings: [makeFinding({ severity: "warning" })] })], {
      profile: "mine",
    }),
    "The server differs from the profile mine on 1 point.",
    "El servidor difiere del perfil mine en 1 punto.",
  ],
])("shows the headline of a run that %s in every text format", (_, report, en, es) => {
  for (const format of ["terminal", "markdown", "html"] as const) {
    expect(renderReport(format, report, { language: "en", columns: 200 })).toContain(en);
    expect(renderReport(format, report, { language: "es", columns: 200 })).toContain(es);
  }
});

/** The annotation at the end of every report. */
function counted(headline: string, counts: string): string {
  return `::notice title=Contract report::${headline} ${counts}\n`;
}

test("annotates by severity: error, warning, notice", () => {
  const findings = (["breaking", "warning", "info"] as const).map((severity) => makeFinding({ severity }));
  const report = makeReport([makeVerdict({ case: "a,b:c", title: sameText("100 %"), status: "failed", findings })]);
  expect(renderReport("github", report, { language: "en" })).toBe(
    ["error", "warning", "notice"]
      .map((kind) => `::${kind} title=a%2Cb%3Ac%3A 100 %25::Expected: digits. Actual: letters. (f1)\n`)
      .join("")
      .concat(
        counted("The server breaks the contract on 1 point.", "0 passed · 1 failed · 0 inconclusive · 0 skipped"),
      ),
  );
});

test("says how many annotations were left out", () => {
  const findings = Array.from({ length: 14 }, (_, at) => makeFinding({ fingerprint: `f${at}` }));
  const lines = renderReport("github", makeReport([makeVerdict({ status: "failed", findings })]), { language: "es" })
    .trimEnd()
    .split("\n");
  expect(lines).toHaveLength(10);
  expect(lines.at(-2)).toBe("::error title=incompatible::… y 6 más");
});

test("annotates a run that passed with one notice, and an inconclusive one with a warning", () => {
  expect(renderReport("github", makeReport([makeVerdict()]), { language: "en" })).toBe(
    counted("The server meets the contract.", "1 passed · 0 failed · 0 inconclusive · 0 skipped"),
  );
  expect(
    renderReport("github", makeReport([makeVerdict({ case: "x", status: "inconclusive" })]), { language: "en" }),
  ).toBe(
    `::warning title=Inconclusive::x\n${counted("No check failed, but 1 check is inconclusive.", "0 passed · 0 failed · 1 inconclusive · 0 skipped")}`,
  );
});

test("annotates a run in which nothing was checked with a warning", () => {
  const skipped = makeReport([makeVerdict({ status: "skipped" })]);
  expect(renderReport("github", skipped, { language: "en" })).toBe(
    "::warning title=Contract report::Nothing was checked. 0 passed · 0 failed · 0 inconclusive · 1 skipped\n",
  );
});

test.each([
  ["en", "Nothing was checked."],
  ["es", "No se comprobó nada."],
] as const)("is an error in JUnit if nothing was checked, in %s", (language, headline) => {
  const skipped = makeReport([makeVerdict({ status: "skipped" }), makeVerdict({ status: "skipped" })]);
  const xml = renderReport("junit", skipped, { language });
  expect(xml).toContain('<testsuites name="nightly" tests="3" failures="0" errors="1" skipped="2">');
  expect(xml).toContain(`<error type="nothing-checked" message="${headline}"/>`);
  expect(renderReport("junit", makeReport([makeVerdict()]), { language })).not.toContain("nothing-checked");
});

test("distinguishes and counts failures, errors and skipped checks in JUnit", () => {
  const report = makeReport([
    makeVerdict({ case: "f", status: "failed", findings: [makeFinding(), makeFinding({ accepted: true })] }),
    makeVerdict({ case: "e", status: "inconclusive", reason: sameText("no rows") }),
    makeVerdict({ case: "s", status: "skipped", report: "cdr_4", reason: sameText("no token") }),
    makeVerdict({ case: "h", findings: [makeFinding({ severity: "info" })] }),
  ]);
  const xml = renderReport("junit", report, { language: "en" });
  expect(xml).toContain('<testsuites name="nightly" tests="4" failures="1" errors="1" skipped="1">');
  expect(xml).toContain('<failure type="breaking" message="letters">');
  expect(xml).toContain('<error type="inconclusive" message="no rows"/>');
  expect(xml).toContain('<skipped message="no token"/>');
  expect(xml.match(/<failure /g)).toHaveLength(1);
});

test("shows hostile text in Markdown literally, within its cell", () => {
  const found = sameText("a | <b> `c` *d* [e](f)\n# g @h");
  const report = makeReport([makeVerdict({ status: "failed", findings: [makeFinding({ actual: found })] })]);
  expect(renderReport("markdown", report, { language: "en" })).toContain(
    "| a \\| &lt;b&gt; \\`c\\` \\*d\\* \\[e\\](f) \\# g @\u200bh<br>",
  );
});
