import type { AuditFinding } from "@mockvox/mock-server";
import type { ScenarioDefinition, ScenarioMark } from "@mockvox/mock-server/scenarios";
import { namesWhatLacks } from "./names-what-lacks.ts";
import { type MarkResult, type MissingReason, type ProgramEnd, scenarioMarks } from "./report.ts";
import type { TimedRequest } from "./request-times.ts";
import { findRetryStorm } from "./retry-storm.ts";

/** What a scenario showed. */
export interface ScenarioFacts {
  readonly runs: readonly ProgramEnd[];
  readonly timeoutMs: number;
  /** Everything that the program wrote to standard error. */
  readonly stderr: string;
  readonly requests: readonly TimedRequest[];
  /** What the audit found about the requests and, with rows, about what was kept. */
  readonly findings: readonly AuditFinding[];
  /** Whether the mock server includes the last second of a date range. */
  readonly windowEnd: "inclusive" | "exclusive";
  /** Undefined unless the command that exports rows failed, or printed none. */
  readonly rowsFailure: Extract<MissingReason, { kind: "no-rows" }> | undefined;
}

/** Judges what a program did under a scenario: a pure function of the facts. */
export function judge(
  { marks, data }: ScenarioDefinition,
  given: ScenarioFacts,
): Readonly<Record<ScenarioMark, MarkResult>> {
  const judged: readonly ScenarioMark[] = marks ?? scenarioMarks;
  const facts = { ...given, findings: given.findings.filter((finding) => !isReadInParts(finding, given)) };
  const isLacking = isDataLacking(facts);
  const reasonsOf: Readonly<Record<ScenarioMark, () => readonly MissingReason[]>> = {
    ended: () => judgeEnd(facts),
    data: () => judgeData(facts, data === "lacking"),
    polite: () => judgePoliteness(facts),
    honest: () => judgeHonesty(facts),
  };
  const judgeMark = (mark: ScenarioMark): MarkResult => {
    const applies = judged.includes(mark) && (mark !== "honest" || isLacking);
    if (!applies) return { outcome: "not-applicable", reasons: [] };
    const reasons = reasonsOf[mark]();
    return { outcome: reasons.length > 0 ? "missing" : "passed", reasons };
  };
  return {
    ended: judgeMark("ended"),
    data: judgeMark("data"),
    polite: judgeMark("polite"),
    honest: judgeMark("honest"),
  };
}

function judgeEnd({ runs, timeoutMs }: ScenarioFacts): MissingReason[] {
  return runs.flatMap(({ timedOut, signal }): MissingReason[] => {
    if (timedOut) return [{ kind: "timed-out", seconds: Math.round(timeoutMs / 1000) }];
    return signal ? [{ kind: "ended-by-signal", signal }] : [];
  });
}

/** Where a right client cannot get all rows, missing ones are no mistake; doubled and changed ones are. */
function judgeData({ findings, rowsFailure }: ScenarioFacts, mayLack: boolean): MissingReason[] {
  const wrong = findings.filter(
    ({ severity }) => severity === "doubling" || severity === "wrong" || (severity === "loss" && !mayLack),
  );
  const reasons: MissingReason[] = wrong.map((finding) => ({ kind: "finding", finding }));
  return rowsFailure && !mayLack ? [...reasons, rowsFailure] : reasons;
}

function judgePoliteness({ findings, requests }: ScenarioFacts): MissingReason[] {
  const waste = findings.filter(({ severity }) => severity === "waste");
  const storm = findRetryStorm(requests);
  return [...waste.map((finding): MissingReason => ({ kind: "finding", finding })), ...(storm ? [storm] : [])];
}

/** A client that splits a range that was cut may leave out a last second that it only asked for in case it is excluded. */
function isReadInParts({ id, cost }: AuditFinding, { windowEnd }: ScenarioFacts): boolean {
  const { rows = 1, totals = {} } = cost?.[windowEnd] ?? {};
  return id === "cut" && rows === 0 && Object.values(totals).every((total) => total === 0);
}

function isDataLacking({ findings, rowsFailure }: ScenarioFacts): boolean {
  return rowsFailure !== undefined || findings.some(isLoss);
}

function isLoss({ severity }: AuditFinding): boolean {
  return severity === "loss";
}

function judgeHonesty({ runs, stderr, findings }: ScenarioFacts): MissingReason[] {
  const hasFailed = runs.some(({ exitCode }) => exitCode !== 0);
  return hasFailed || namesWhatLacks(stderr, findings.filter(isLoss)) ? [] : [{ kind: "silent" }];
}
