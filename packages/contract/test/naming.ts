import type { Verdict } from "../src/index.ts";
import type { Drift } from "./stranger/drift.ts";

/** Whether a run has named a drift: some case that judges what the drift concerns is broken, with a finding as grave as the drift is. */
export function namesDrift(verdicts: readonly Verdict[], { expected, severity }: Drift): boolean {
  return verdicts.some(
    (verdict) =>
      verdict.kind === "failed" &&
      concerns(verdict, expected) &&
      verdict.findings.some((finding) => finding.severity === severity),
  );
}

function concerns(
  { judges, report }: Verdict,
  { claims = [], spec = [], report: expected }: Drift["expected"],
): boolean {
  if (expected !== undefined && report !== undefined && report !== expected) return false;
  if ("claim" in judges) return claims.includes(judges.claim);
  const pointer = judges.spec.replace(/^#/, "");
  return spec.some((part) => pointer === part || pointer.startsWith(`${part}/`));
}

/** What a run holds against a server: every finding that is more than information, as `case: severity`. */
export function alarmsIn(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ case: id, findings }) =>
    findings.filter(({ severity }) => severity !== "information").map(({ severity }) => `${id}: ${severity}`),
  );
}
