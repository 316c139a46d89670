import type { ContractReport, Finding, Verdict } from "@mockvox/contract";
import type { LocalizedText } from "@mockvox/spec/text";

/** The same text in both languages. */
export function sameText(text: string): LocalizedText {
  return { en: text, es: text };
}

export function makeFinding(part: Partial<Finding> = {}): Finding {
  return {
    severity: "breaking",
    fingerprint: "f1",
    expected: sameText("digits"),
    actual: sameText("letters"),
    locations: ["/data/0/calls"],
    accepted: false,
    ...part,
  };
}

export function makeVerdict(part: Partial<Verdict> = {}): Verdict {
  const id = part.case ?? "row-calls";
  const judges = { spec: "/components/schemas/cdr_4_row" };
  return {
    case: id,
    title: sameText(`title of ${id}`),
    covers: judges,
    status: "passed",
    findings: [],
    requests: 0,
    ...part,
  };
}

/** A report with these verdicts and default values. */
export function makeReport(verdicts: readonly Verdict[], part: Partial<ContractReport> = {}): ContractReport {
  return {
    mockvox: 2,
    kind: "contract-report",
    name: "nightly",
    server: "https://wv0001.wolkvox.com",
    startedAt: "2026-03-02T11:00:00.000Z",
    endedAt: "2026-03-02T11:00:40.000Z",
    requests: { planned: 40, sent: 38, budget: 60 },
    verdicts,
    observed: { mockvox: 1, name: "observed", answers: {} },
    ...part,
  };
}
