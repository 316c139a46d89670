import type { Language } from "@mockvox/spec/text";
import XMLBuilder from "fast-xml-builder";
import { localize } from "../messages/localize.ts";
import type { ContractReport, Finding, Verdict } from "../report.ts";
import { oneLine } from "./plain-text.ts";
import { causesFailure, countByStatus } from "./summary.ts";

/**
 * The report as JUnit XML, one suite per vendor report and one for all reports. A failed check is a failure, an inconclusive one an error, a skipped
 * one is skipped.
 */
export function writeJunit(report: ContractReport, language: Language): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    format: true,
    suppressEmptyNode: true,
  });
  const suites = [...Map.groupBy(report.verdicts, ({ report: id = "all" }) => id)];
  const testsuite = suites.map(([id, verdicts]) => ({
    "@name": `mockvox.${id}`,
    "@timestamp": oneLine(report.startedAt),
    "@hostname": oneLine(report.server),
    ...totalsOf(verdicts),
    testcase: verdicts.map((verdict) => caseOf(verdict, language)),
  }));
  const name = oneLine(report.name);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: { "@name": name, ...totalsOf(report.verdicts), testsuite } })}`;
}

function totalsOf(verdicts: readonly Verdict[]): Record<string, number> {
  const kinds = countByStatus(verdicts);
  return {
    "@tests": verdicts.length,
    "@failures": kinds.failed,
    "@errors": kinds.inconclusive,
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

function detailsOf({ expected, actual, locations, fingerprint }: Finding, language: Language): string {
  const lines = [
    [localize("label-expected"), expected[language]],
    [localize("label-actual"), actual[language]],
    [localize("label-where"), locations.join("  ")],
    [localize("label-fingerprint"), fingerprint],
  ] as const;
  return lines.map(([name, value]) => `${name[language]}: ${oneLine(value)}`).join("\n");
}
