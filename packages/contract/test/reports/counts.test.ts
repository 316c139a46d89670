import type { ContractReport } from "@mockvox/contract";
import { exitCodeOf, renderReport, summarize } from "@mockvox/contract/reports";
import type { Language } from "@mockvox/spec/text";
import * as fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { arbitraryReport } from "./arbitrary-report.ts";

type Counts = Record<"passed" | "failed" | "inconclusive" | "skipped", number>;

const property = { numRuns: Number(process.env.MOCKVOX_PROPERTY_RUNS ?? 20) };

const spelled = {
  en: ["passed", "failed", "inconclusive", "skipped"],
  es: ["aprobada", "fallida", "no concluyente", "omitida"],
};

/** The four numbers in one line of a text. */
function countsIn(text: string, language: Language): Counts {
  const names = spelled[language].map((name) => `(\\d+) ${name}s?`).join(" · ");
  const [, passed, failed, inconclusive, skipped] = (new RegExp(names).exec(text) ?? []).map(Number);
  return { passed: passed ?? -1, failed: failed ?? -1, inconclusive: inconclusive ?? -1, skipped: skipped ?? -1 };
}

const reads: Record<string, (report: ContractReport, language: Language) => Counts> = {
  terminal: (report, language) => countsIn(renderReport("terminal", report, { language, columns: 200 }), language),
  markdown: (report, language) => countsIn(renderReport("markdown", report, { language }), language),
  github: (report, language) => countsIn(renderReport("github", report, { language }), language),
  html: (report, language) => {
    const figure = /<dd class="value">(\d+) \/ \d+<\/dd>((?:<dd class="note">[^<]*<\/dd>\s*)*)/.exec(
      renderReport("html", report, { language }),
    );
    const notes = [...(figure?.[2] ?? "").matchAll(/(\d+) ([^<]*)/g)].map(
      ([, count, name = ""]) => [name.replace(/s$/, ""), Number(count)] as const,
    );
    const [, ...others] = spelled[language];
    const [failed = -1, inconclusive = -1, skipped = -1] = others.map((name) => new Map(notes).get(name));
    return { passed: Number(figure?.[1]), failed, inconclusive, skipped };
  },
  junit: (report, language) => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const { tests, failures, errors, skipped } = parser.parse(renderReport("junit", report, { language })).testsuites;
    const [all, failed, inconclusive, left] = [tests, failures, errors, skipped].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return { passed: all - failed - inconclusive - left, failed, inconclusive, skipped: left };
  },
  json: (report, language) => {
    const { verdicts }: ContractReport = JSON.parse(renderReport("json", report, { language }));
    const count = (kind: string): number => verdicts.filter((verdict) => verdict.status === kind).length;
    return {
      passed: count("passed"),
      failed: count("failed"),
      inconclusive: count("inconclusive"),
      skipped: count("skipped"),
    };
  },
};

/** In JUnit, the checks that did not run are one error, and so is a run in which nothing was checked. */
function countsOf(report: ContractReport, format: string): Counts | undefined {
  const counts = reads.json?.(report, "en");
  const { notRunCount } = summarize(report);
  if (!counts || format !== "junit") return counts;
  const isNothingChecked = counts.passed + counts.failed + counts.inconclusive === 0;
  const errors = notRunCount > 0 || isNothingChecked ? 1 : 0;
  return { ...counts, inconclusive: counts.inconclusive - notRunCount + errors };
}

/** Texts of a report that look like its numbers would mislead the test. */
function isPlain(report: ContractReport): boolean {
  return !/\d (passed|aprobada)/.test(JSON.stringify(report));
}

test.each(Object.entries(reads).filter(([format]) => format !== "json"))(
  "shows in %s the same numbers of passed, failed, inconclusive and skipped checks as in JSON",
  (format, read) => {
    fc.assert(
      fc.property(arbitraryReport, fc.constantFrom("en", "es"), (report, language) => {
        fc.pre(isPlain(report) && report.setupFailed !== true);
        expect(read(report, language)).toEqual(countsOf(report, format));
      }),
      property,
    );
  },
);

test("gives exit code 1 if a check failed, else 3 if one is inconclusive or none passed, else 0", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const { passed, failed, inconclusive } = reads.json?.(report, "en") ?? {
        passed: -1,
        failed: -1,
        inconclusive: -1,
      };
      const expected = failed > 0 ? 1 : inconclusive > 0 || passed === 0 ? 3 : 0;
      expect(exitCodeOf(report)).toBe(report.setupFailed ? 2 : expected);
    }),
    property,
  );
});
