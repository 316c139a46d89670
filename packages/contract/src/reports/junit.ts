import type { Language } from "@mockvox/spec/text";
import XMLBuilder from "fast-xml-builder";
import { localize, translate } from "../messages/localize.ts";
import type { ContractReport, Finding, Verdict } from "../report.ts";
import { oneLine } from "./plain-text.ts";
import { causesFailure, countByStatus, type ReportSummary } from "./summary.ts";

/**
 * The report as JUnit XML, one suite per vendor report and one for all reports. A failed check is a failure, an inconclusive one an error, a skipped
 * one is skipped. Checks that did not run are one error together.
 */
export function writeJunit(report: ContractReport, { listed, notRunCount }: ReportSummary, language: Language): string {
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
  const testsuite = notRunCount > 0 ? [...suites, { ...notRunSuite(report, notRunCount, language), ...about }] : suites;
  const totals = totalsOf(listed, notRunCount > 0 ? 1 : 0);
  const name = oneLine(report.name);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { "@name": name, ...totals, testsuite } })}`;
}

function notRunSuite({ stopped }: ContractReport, count: number, language: Language): object {
  const reason = oneLine(stopped?.reason[language] ?? translate("headline-setup-failed", language));
  const testcase = {
    "@classname": "mockvox.run",
    "@name": `${translate("label-not-run", language)}: ${count}`,
    error: { "@type": stopped?.cause ?? "setup-failed", "@message": reason },
  };
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
