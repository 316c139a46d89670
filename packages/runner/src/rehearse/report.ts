import type { AuditFinding } from "@mockvox/mock-server";
import type { ScenarioDefinition, ScenarioMark } from "@mockvox/mock-server/scenarios";

/** Why a mark is missing. */
export type MissingReason =
  /** It was ended after the time limit, in seconds. */
  | { readonly kind: "timed-out"; readonly seconds: number }
  | { readonly kind: "ended-by-signal"; readonly signal: NodeJS.Signals }
  /** What the audit says about its requests, or about the rows that it kept. */
  | { readonly kind: "finding"; readonly finding: AuditFinding }
  /** The command that exports the kept rows failed, or printed none. */
  | { readonly kind: "no-rows"; readonly exitCode: number; readonly message: string }
  /** It repeated a failed request many times with hardly a pause. */
  | { readonly kind: "retry-storm"; readonly report: string; readonly repeats: number }
  /** Rows are missing, and it ended with 0 and named neither the range nor the report on standard error. */
  | { readonly kind: "silent" };

/** Whether a client did what a mark asks for. `not-applicable`: nothing called for it, or the scenario does not judge it. */
export type MarkOutcome = "passed" | "missing" | "not-applicable";

export interface MarkResult {
  readonly outcome: MarkOutcome;
  /** Empty unless it is missing. */
  readonly reasons: readonly MissingReason[];
}

/** Why a scenario was not judged. */
export type Gap =
  /** It takes real time, about as many seconds. */
  | { readonly kind: "real-time"; readonly seconds: number }
  /** The program sent no request for a report. */
  | { readonly kind: "no-requests" }
  /** What goes wrong did not reach the program: it sent too few requests. */
  | { readonly kind: "not-reached"; readonly requests: number }
  /** It concerns only reports that the program did not request. */
  | { readonly kind: "other-reports"; readonly reports: readonly string[] }
  /** It requested other days than those of the scenario, which its arguments or environment could pass on. */
  | { readonly kind: "other-days"; readonly from: string; readonly to: string };

/** How one run of the program ended. */
export interface ProgramEnd {
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly timedOut: boolean;
  readonly durationMs: number;
}

/** What happened under one scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly definition: ScenarioDefinition;
  /** Undefined if the scenario was not judged; `gap` says why. */
  readonly marks: Readonly<Record<ScenarioMark, MarkResult>> | undefined;
  readonly gap: Gap | undefined;
  /** Its runs: one, unless the program is run once for each day. */
  readonly runs: readonly ProgramEnd[];
  readonly requests: number;
  readonly durationMs: number;
  /** The last lines that the program wrote to standard error. */
  readonly stderrEnd: string;
}

/** What a rehearsal found, scenario by scenario. */
export interface RehearsalReport {
  readonly command: readonly string[];
  readonly results: readonly ScenarioResult[];
}

/** The marks, in the order of the table. */
export const scenarioMarks: readonly ScenarioMark[] = ["ended", "data", "polite", "honest"];

/** Whether a scenario should have been judged and was not. One that is left out, or concerns other reports, says nothing about the program. */
export function isUnjudged({ gap }: ScenarioResult): boolean {
  return gap !== undefined && gap.kind !== "real-time" && gap.kind !== "other-reports";
}

/** Whether a scenario was judged and a mark is missing. */
export function hasMissingMark({ marks }: ScenarioResult): boolean {
  return marks !== undefined && Object.values(marks).some(({ outcome }) => outcome === "missing");
}
