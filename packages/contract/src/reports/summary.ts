import type { ContractReport, Finding, Severity, Verdict, VerdictKind } from "../report.ts";

/** What a run comes to, worst first. `unable`: it could not run. */
export type Outcome = "unable" | "breaking" | "notable" | "inconclusive" | "passed";

/** A finding with the case that found it. */
export interface FoundBy {
  readonly verdict: Verdict;
  readonly finding: Finding;
}

/** What every format says of a report, before it chooses its words. */
export interface Summary {
  readonly outcome: Outcome;
  /** Findings that nobody accepted, worst first; within a severity in the order of the cases. */
  readonly open: readonly FoundBy[];
  readonly accepted: readonly FoundBy[];
  readonly inconclusive: readonly Verdict[];
  readonly skipped: readonly Verdict[];
  readonly claims: readonly Verdict[];
  readonly kinds: Readonly<Record<VerdictKind, number>>;
  /** Open findings. */
  readonly severities: Readonly<Record<Severity, number>>;
}

export const severities: readonly Severity[] = ["breaking", "notable", "information"];
export const verdictKinds: readonly VerdictKind[] = ["failed", "inconclusive", "skipped", "passed"];

export function summarise({ verdicts, couldNotRun }: ContractReport): Summary {
  const found = verdicts.flatMap((verdict) => verdict.findings.map((finding) => ({ verdict, finding })));
  const notAccepted = found.filter(({ finding }) => !finding.accepted);
  const open = severities.flatMap((severity) => notAccepted.filter(({ finding }) => finding.severity === severity));
  const kinds = kindsOf(verdicts);
  return {
    outcome: couldNotRun ? "unable" : outcomeOf(open, kinds),
    open,
    accepted: found.filter(({ finding }) => finding.accepted),
    inconclusive: verdicts.filter(({ kind }) => kind === "inconclusive"),
    skipped: verdicts.filter(({ kind }) => kind === "skipped"),
    claims: verdicts.filter(({ judges }) => "claim" in judges),
    kinds,
    severities: tally(severities, (severity) => open.filter(({ finding }) => finding.severity === severity).length),
  };
}

function outcomeOf(open: readonly FoundBy[], { inconclusive }: Summary["kinds"]): Outcome {
  const [worst] = open;
  if (worst && worst.finding.severity !== "information") return worst.finding.severity;
  return inconclusive > 0 ? "inconclusive" : "passed";
}

/** How many verdicts there are of each kind: the numbers that every format gives. */
export function kindsOf(verdicts: readonly Verdict[]): Summary["kinds"] {
  return tally(verdictKinds, (kind) => verdicts.filter((verdict) => verdict.kind === kind).length);
}

/** Whether a finding makes its check fail. */
export function isCounted({ accepted, severity }: Finding): boolean {
  return !accepted && severity !== "information";
}

function tally<Name extends string>(names: readonly Name[], countOf: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, countOf(name)])) as Record<Name, number>;
}
