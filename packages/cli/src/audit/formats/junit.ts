import type { AuditFinding, AuditReport } from "@mockvox/mock-server";
import { type JunitCase, toJunit } from "../../output/junit.ts";
import type { Translator } from "../../texts.ts";
import { detailsOf, idOf } from "./details.ts";

/** An audit as JUnit XML: a suite per report, with a failure for each finding and one passed test where there is none. */
export function renderJunit({ findings, series }: AuditReport, t: Translator): string {
  const reports = [...new Set([...series, ...findings].map(({ report }) => report))];
  const suites = reports.map((report) => {
    const found = findings.filter((finding) => finding.report === report);
    const cases = found.length > 0 ? found.map((finding) => failedCase(finding, t)) : [{ name: "audit" }];
    return { name: `mockvox.audit.${report}`, cases };
  });
  return toJunit("mockvox audit", suites);
}

function failedCase(finding: AuditFinding, t: Translator): JunitCase {
  const text = detailsOf(finding, t)
    .map(([label, value]) => `${label}: ${value}`)
    .join("\n");
  return { name: idOf(finding), failure: { type: finding.severity, message: finding.title[t.language], text } };
}
