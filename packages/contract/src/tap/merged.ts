import type { Verdict } from "../report.ts";

/** Two verdicts on one case from two answers: what was broken once is broken, and each difference is told once. */
export function merged(before: Verdict | undefined, now: Verdict): Verdict {
  if (!before) return now;
  const findings = [...before.findings, ...now.findings];
  const single = findings.filter(
    ({ fingerprint }, at) => findings.findIndex((other) => other.fingerprint === fingerprint) === at,
  );
  const isBroken = before.kind === "broken" || now.kind === "broken";
  return { ...now, kind: isBroken ? "broken" : "holds", findings: single, calls: before.calls + now.calls };
}
