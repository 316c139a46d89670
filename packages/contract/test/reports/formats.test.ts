import { renderReport, reportFormats, summarize } from "@mockvox/contract/reports";
import * as fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import { longReport } from "./long-report.ts";

const languages = ["en", "es"] as const;
const property = { numRuns: 20 * testScale };

/** Characters that control a terminal, a log or the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

test.each(reportFormats)("writes any report as %s, in both languages, with a newline at the end", (format) => {
  fc.assert(
    fc.property(arbitraryReport, fc.constantFrom(...languages), (report, language) => {
      expect(renderReport(format, report, { language })).toMatch(/\n$/);
    }),
    property,
  );
});

test.each(reportFormats)("writes the same %s for the same report", (format) => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const write = (): string => renderReport(format, report, { language: "en" });
      expect(write()).toBe(write());
    }),
    { numRuns: 10 },
  );
});

test.each(["terminal", "markdown", "github", "junit", "html"] as const)(
  "removes control characters from the text in %s",
  (format) => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(renderReport(format, report, { language: "en" })).not.toMatch(steering);
      }),
      property,
    );
  },
);

test.each(["terminal", "markdown"] as const)("has no workflow command in %s", (format) => {
  fc.assert(
    fc.property(arbitraryReport, fc.integer({ min: 20, max: 200 }), (report, columns) => {
      const lines = renderReport(format, report, { language: "es", columns }).split("\n");
      expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    }),
    property,
  );
});

test("writes only its own workflow commands as annotations, at most ten of a kind", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const lines = renderReport("github", report, { language: "en" }).trimEnd().split("\n");
      for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) title=[^:,]*::[^\r\n]*$/);
      for (const kind of ["error", "warning", "notice"]) {
        expect(lines.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
      }
    }),
    property,
  );
});

test.each(["terminal", "markdown", "github", "junit", "html"] as const)(
  "puts no unknown field of a report into %s",
  (format) => {
    const canary = "canary-token-7c1f";
    const verdicts = longReport().verdicts.map((verdict) => {
      return {
        ...verdict,
        reply: canary,
        findings: verdict.findings.map((finding) => ({ ...finding, value: canary })),
      };
    });
    const report = { ...longReport(), token: canary, verdicts };
    expect(renderReport(format, report, { language: "en" })).not.toContain(canary);
    expect(renderReport(format, report, { language: "en" })).toBe(
      renderReport(format, longReport(), { language: "en" }),
    );
  },
);

test("writes XML that parses, with a test case per verdict, and one for all checks that did not run, or if none did", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === "testsuite" || name === "testcase",
  });
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const xml = renderReport("junit", report, { language: "en" });
      expect(XMLValidator.validate(xml)).toBe(true);
      const { listed, notRunCount, outcome, statusCounts } = summarize(report);
      const hasOneMore = notRunCount > 0 || (outcome === "inconclusive" && statusCounts.inconclusive === 0);
      const suites: { testcase: unknown[] }[] = parser.parse(xml).testsuites.testsuite ?? [];
      expect(suites.flatMap(({ testcase }) => testcase)).toHaveLength(listed.length + (hasOneMore ? 1 : 0));
    }),
    property,
  );
});
