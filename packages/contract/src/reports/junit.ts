import type { Language } from "@mockvox/spec/text";
import XMLBuilder from "fast-xml-builder";
import { localize, translate } from "../messages/localize.ts";
import type { ContractReport, Finding, Verdict } from "../report.ts";
import { headlineOf } from "./headline.ts";
import { oneLine } from "./plain-text.ts";
import { causesFailure, countByStatus, isNothingChecked, type ReportSummary } from "./summary.ts";

/**
 * The report as JUnit XML, one suite per vendor report and one for all reports. A failed check is a failure, an inconclusive one an error, a skipped
 * one is skipped. Checks that did not run are one error together, and it is an error if nothing was checked.
 */
export function writeJunit(report: ContractReport, summary: ReportSummary, language: Language): string {
  const { listed } = summary;
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    format: true,
    suppressEmptyNode: true,
  });
  const about = { "@timestamp": oneLine(report.startedAt), "@hostname": oneLine(report.server) };
  const suites = [...Map.groupBy(listed, ({ report: id = "all" }) => id)].map(([id, verdicts]) => ({
    "@name": `mockvox.${id}`,
    ...about,
    ...totalsOf(verdicts),
    testcase: verdicts.map((verdict) => caseOf(verdict, language)),
  }));
  const ownSuites = runSuites(report, summary, language);
  const testsuite = [...suites, ...ownSuites.map((suite) => ({ ...suite, ...about }))];
  const totals = totalsOf(listed, ownSuites.length);
  const name = oneLine(report.name);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { "@name": name, ...totals, testsuite } })}`;
}

/** The error of the whole run, if it has one, as a suite. */
function runSuites(report: ContractReport, summary: ReportSummary, language: Language): readonly object[] {
  const { stopped } = report;
  const headline = headlineOf(report, summary)[language];
  if (isNothingChecked(summary)) return [errorSuite(headline, { "@type": "nothing-checked", "@message": headline })];
  const { notRunCount } = summary;
  if (notRunCount === 0) return [];
  const reason = oneLine(stopped?.reason[language] ?? translate("headline-setup-failed", language));
  const name = `${translate("label-not-run", language)}: ${notRunCount}`;
  return [errorSuite(name, { "@type": stopped?.cause ?? "setup-failed", "@message": reason })];
}

function errorSuite(name: string, error: object): object {
  const testcase = { "@classname": "mockvox.run", "@name": name, error };
  return { "@name": "mockvox.run", ...totalsOf([], 1), testcase };
}

function totalsOf(verdicts: readonly Verdict[], otherErrors = 0): Record<string, number> {
  const kinds = countByStatus(verdicts);
  return {
    "@tests": verdicts.length + otherErrors,
    "@failures": kinds.failed,
    "@errors": kinds.inconclusive + otherErrors,
    "@skipped": kinds.skipped,
  };
}

function caseOf(verdict: Verdict, language: Language): object {
  const testCase = {
    "@classname": `mockvox.${verdict.report ?? "all"}`,
    "@name": `${oneLine(verdict.case)}: ${oneLine(verdict.title[language])}`,
  };
  const { status, findings } = verdict;
  const reason = oneLine((verdict.reason ?? verdict.title)[language]);
  if (status === "failed")
    return { ...testCase, failure: findings.filter(causesFailure).map((finding) => failureOf(finding, language)) };
  if (status === "inconclusive") return { ...testCase, error: { "@type": status, "@message": reason } };
  if (status === "skipped") return { ...testCase, skipped: { "@message": reason } };
  const shown = verdict.findings.map((finding) => detailsOf(finding, language));
  return shown.length > 0 ? { ...testCase, "system-out": shown.join("\n\n") } : testCase;
}

function failureOf(finding: Finding, language: Language): object {
  return {
    "@type": finding.severity,
    "@message": oneLine(finding.actual[language]),
    "#text": detailsOf(finding, language),
  };
}

function detailsOf(
  { expected, actual, locations, request, excerpt, fingerprint }: Finding,
  language: Language,
): string {
  const lines = [
    [localize("label-expected"), expected[language]],
    [localize("label-actual"), actual[language]],
    [localize("label-where"), locations.join("  ")],
    ...(request === undefined ? [] : [[localize("label-request"), request] as const]),
    ...(excerpt === undefined ? [] : [[localize("label-response"), excerpt] as const]),
    [localize("label-fingerprint"), fingerprint],
  ] as const;
  return lines.map(([name, value]) => `${name[language]}: ${oneLine(value)}`).join("\n");
}
