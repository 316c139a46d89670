import type { Verdict } from "../src/index.ts";
import type { Drift } from "./reference-server/drift.ts";

/** Whether a run detected a drift: a case covers what the drift concerns, with a finding of the same severity. */
export function detectsDrift(verdicts: readonly Verdict[], { expected, severity }: Drift): boolean {
  return verdicts.some(
    (verdict) =>
      verdict.status === (severity === "info" ? "passed" : "failed") &&
      coversDrift(verdict, expected) &&
      verdict.findings.some((finding) => finding.severity === severity),
  );
}

function coversDrift(
  { covers, report }: Verdict,
  { claims = [], spec = [], report: expected }: Drift["expected"],
): boolean {
  if (expected !== undefined && report !== undefined && report !== expected) return false;
  if ("claim" in covers) return claims.includes(covers.claim);
  if (!("spec" in covers)) return false;
  const pointer = covers.spec.replace(/^#/, "");
  return spec.some((part) => pointer === part || pointer.startsWith(`${part}/`));
}

/** Every finding above info, as `case: severity`. */
export function alarmingFindings(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ case: id, findings }) =>
    findings.filter(({ severity }) => severity !== "info").map(({ severity }) => `${id}: ${severity}`),
  );
}
