import XMLBuilder from "fast-xml-builder";
import type { ContractReport, Finding, Verdict } from "../report.ts";
import type { Language } from "../said.ts";
import { oneLine } from "./plain.ts";
import { isCounted, kindsOf } from "./summary.ts";
import { words } from "./words.ts";

/**
 * The report as JUnit XML, one suite per vendor report and one for what concerns all of them. A check that
 * failed is a failure, one that is inconclusive an error, and one that was skipped is skipped.
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
  const kinds = kindsOf(verdicts);
  return {
    "@tests": verdicts.length,
    "@failures": kinds.failed,
    "@errors": kinds.inconclusive,
    "@skipped": kinds.skipped,
  };
}

function caseOf(verdict: Verdict, language: Language): object {
  const said = {
    "@classname": `mockvox.${verdict.report ?? "all"}`,
    "@name": `${oneLine(verdict.case)}: ${oneLine(verdict.title[language])}`,
  };
  const { kind, findings } = verdict;
  const reason = oneLine((verdict.reason ?? verdict.title)[language]);
  if (kind === "failed")
    return { ...said, failure: findings.filter(isCounted).map((finding) => failureOf(finding, language)) };
  if (kind === "inconclusive") return { ...said, error: { "@type": kind, "@message": reason } };
  if (kind === "skipped") return { ...said, skipped: { "@message": reason } };
  const shown = verdict.findings.map((finding) => detailsOf(finding, language));
  return shown.length > 0 ? { ...said, "system-out": shown.join("\n\n") } : said;
}

function failureOf(finding: Finding, language: Language): object {
  return {
    "@type": finding.severity,
    "@message": oneLine(finding.found[language]),
    "#text": detailsOf(finding, language),
  };
}

function detailsOf({ expected, found, at, fingerprint }: Finding, language: Language): string {
  const lines = [
    [words.expected, expected[language]],
    [words.found, found[language]],
    [words.where, at.join("  ")],
    [words.fingerprint, fingerprint],
  ] as const;
  return lines.map(([name, value]) => `${name[language]}: ${oneLine(value)}`).join("\n");
}
