import type { ContractReport, Finding, Severity, Verdict, VerdictKind } from "../report.ts";

/** What a run comes to, worst first. `unable`: it could not run. */
export type Outcome = "unable" | "breaking" | "notable" | "undecided" | "holds";

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
  /** Cases that count and were not settled. */
  readonly undecided: readonly Verdict[];
  /** Cases that were left out without counting. */
  readonly leftOut: readonly Verdict[];
  readonly claims: readonly Verdict[];
  readonly kinds: Readonly<Record<VerdictKind, number>>;
  /** Open findings. */
  readonly severities: Readonly<Record<Severity, number>>;
}

export const severities: readonly Severity[] = ["breaking", "notable", "information"];
export const verdictKinds: readonly VerdictKind[] = ["broken", "undecided", "skipped", "holds"];

export function summarise({ verdicts, couldNotRun }: ContractReport): Summary {
  const found = verdicts.flatMap((verdict) => verdict.findings.map((finding) => ({ verdict, finding })));
  const notAccepted = found.filter(({ finding }) => !finding.accepted);
  const open = severities.flatMap((severity) => notAccepted.filter(({ finding }) => finding.severity === severity));
  const unsettled = verdicts.filter(({ kind }) => kind === "undecided" || kind === "skipped");
  const undecided = unsettled.filter(({ counts }) => counts);
  return {
    outcome: couldNotRun ? "unable" : outcomeOf(open, undecided),
    open,
    accepted: found.filter(({ finding }) => finding.accepted),
    undecided,
    leftOut: unsettled.filter(({ counts }) => !counts),
    claims: verdicts.filter(({ judges }) => "claim" in judges),
    kinds: tally(verdictKinds, (kind) => verdicts.filter((verdict) => verdict.kind === kind).length),
    severities: tally(severities, (severity) => open.filter(({ finding }) => finding.severity === severity).length),
  };
}

function outcomeOf(open: readonly FoundBy[], undecided: readonly Verdict[]): Outcome {
  const [worst] = open;
  if (worst && worst.finding.severity !== "information") return worst.finding.severity;
  return undecided.length > 0 ? "undecided" : "holds";
}

function tally<Name extends string>(names: readonly Name[], countOf: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, countOf(name)])) as Record<Name, number>;
}
