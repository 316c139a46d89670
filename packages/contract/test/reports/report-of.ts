import type { ContractReport, Finding, Said, Verdict } from "@mockvox/contract";

/** One text for both languages, where a test does not care. */
export const both = (text: string): Said => ({ en: text, es: text });

export function findingOf(part: Partial<Finding> = {}): Finding {
  return {
    severity: "breaking",
    fingerprint: "f1",
    expected: both("digits"),
    found: both("letters"),
    at: ["/data/0/calls"],
    accepted: false,
    ...part,
  };
}

export function verdictOf(part: Partial<Verdict> = {}): Verdict {
  const id = part.case ?? "row-calls";
  const judges = { spec: "/components/schemas/cdr_4_row" };
  return {
    case: id,
    title: both(`title of ${id}`),
    judges,
    kind: "passed",
    findings: [],
    calls: 0,
    ...part,
  };
}

/** A report of these verdicts, all else being equal. */
export function reportOf(verdicts: readonly Verdict[], part: Partial<ContractReport> = {}): ContractReport {
  return {
    mockvox: 1,
    kind: "contract-report",
    name: "nightly",
    server: "https://wv0001.wolkvox.com",
    startedAt: "2026-03-02T11:00:00.000Z",
    endedAt: "2026-03-02T11:00:40.000Z",
    calls: { planned: 40, spent: 38, budget: 60 },
    verdicts,
    observed: { mockvox: 1, name: "observed", answers: {} },
    ...part,
  };
}
