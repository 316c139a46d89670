import { parseScenario, type Scenario } from "@mockvox/mock-server/scenarios";
import { type ClaimId, candidates } from "@mockvox/spec";
import { inParallel } from "./in-parallel.ts";
import { type RehearsalOptions, rehearsalDefaults } from "./rehearse.ts";
import { type ProgramOptions, runUnderScenario } from "./rehearse-scenario.ts";

/** Options of `findDecisiveClaims`. */
export interface WhatIfOptions extends Omit<RehearsalOptions, "scenarios" | "realTime" | "onResult"> {
  /** Called when a run has ended, with the number of runs that have ended and their total. */
  onRun?(ended: number, total: number): void;
}

/** What a program did with one answer to a claim. */
export interface WhatIfOutcome {
  readonly exitCode: number;
  /** How many rows it kept; undefined without a command that prints them. */
  readonly rows: number | undefined;
}

/** An answer to a claim that changes what a program does. */
export interface DecisiveAnswer {
  readonly claim: ClaimId;
  /** The answers that the program met, and the other one. */
  readonly met: readonly string[];
  readonly other: string;
  readonly changed: readonly ("exit-code" | "rows" | "output")[];
  readonly before: WhatIfOutcome;
  readonly after: WhatIfOutcome;
}

/** Which open questions matter to a program. */
export interface WhatIfReport {
  readonly command: readonly string[];
  /** How many claims the responses depended on. */
  readonly claims: number;
  readonly runs: number;
  readonly requests: number;
  /** Whether two equal runs had equal results; otherwise only exit codes are compared. */
  readonly isSteady: boolean;
  readonly decisive: readonly DecisiveAnswer[];
}

/** What is compared. */
interface Result extends WhatIfOutcome {
  readonly content: string;
}

/**
 * Runs a program, learns which claims the responses to it depended on, then runs it once per other answer, and finds those that change
 * its exit code, the rows that it kept or, without a command that prints them, its output.
 *
 * @param options the program. Default: see `RehearsalOptions`
 * @throws {RunnerError} as `rehearse` does
 * @example
 * ```ts
 * import { findDecisiveClaims } from "@mockvox/runner";
 *
 * const { decisive } = await findDecisiveClaims({ command: ["php", "nightly.php", "{from}", "{to}"] });
 * for (const { claim, other, changed } of decisive) console.log(claim, other, changed);
 * ```
 */
export async function findDecisiveClaims(options: WhatIfOptions): Promise<WhatIfReport> {
  const { command, jobs = rehearsalDefaults.jobs, timeoutMs = rehearsalDefaults.timeoutMs, onRun } = options;
  const program: ProgramOptions = { ...options, timeoutMs };
  const met = new Map<ClaimId, Set<string>>();
  const onClaims = (answers: ReadonlyMap<ClaimId, string>): void => {
    for (const [claim, answer] of answers) met.set(claim, (met.get(claim) ?? new Set()).add(answer));
  };
  const watched = { ...program, serve: { ...program.serve, onClaims } };
  const { result: before, requests } = await runOnce(whatIf("as-it-is", {}), watched);
  const again = await runOnce(whatIf("as-it-is-again", {}), program);
  const isSteady = again.result.content === before.content;
  const others = otherAnswers(met);
  let ended = 2;
  const found = await inParallel(others, jobs, async ({ claim, other }) => {
    options.signal?.throwIfAborted();
    const { result: after } = await runOnce(whatIf(`${claim}-${other}`, { [claim]: other }), program);
    ended += 1;
    onRun?.(ended, others.length + 2);
    const changed = changesOf(before, after, isSteady, program.rows !== undefined);
    const outcomes = { before: outcomeOf(before), after: outcomeOf(after) };
    return { claim, met: [...(met.get(claim) ?? [])], other, changed, ...outcomes };
  });
  return {
    command,
    claims: met.size,
    runs: others.length + 2,
    requests,
    isSteady,
    decisive: found.filter(({ changed }) => changed.length > 0),
  };
}

/** Each has a name of its own, for files that runs at the same time must not share. */
function whatIf(id: string, answers: Readonly<Record<string, string>>): Scenario {
  const name = `what-if-${id}`.replaceAll(/[^a-z0-9]+/g, "-").replace(/-$/, "");
  return parseScenario({ name, title: "What if", catches: "Clients that depend on an answer.", edges: true, answers });
}

async function runOnce(scenario: Scenario, program: ProgramOptions): Promise<{ result: Result; requests: number }> {
  const { ends, rowsOutput, keptRows, requests } = await runUnderScenario(scenario, program);
  const stdout = ends.map((end) => end.stdout).join("");
  const exitCode = ends.find((end) => end.exitCode !== 0)?.exitCode ?? 0;
  const content = rowsOutput === undefined ? stdout : canonical(keptRows);
  const rows = rowsOutput === undefined ? undefined : keptRows.length;
  return { result: { exitCode, rows, content }, requests: requests.length };
}

/** Rows and their columns may be stored in any order. */
function canonical(rows: readonly object[]): string {
  const texts = rows.map((row) =>
    JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
  return texts.toSorted().join("\n");
}

/** The implemented answers that the program did not meet everywhere. */
function otherAnswers(met: ReadonlyMap<ClaimId, ReadonlySet<string>>): { claim: ClaimId; other: string }[] {
  return [...met].flatMap(([claim, answers]) => {
    const live = Object.entries(candidates[claim].answers).filter(([, status]) => status === "live");
    const isNew = (other: string): boolean => answers.size > 1 || !answers.has(other);
    return live.filter(([other]) => isNew(other)).map(([other]) => ({ claim, other }));
  });
}

function changesOf(before: Result, after: Result, isSteady: boolean, hasRows: boolean): DecisiveAnswer["changed"] {
  const isChanged = isSteady && before.content !== after.content;
  return [
    ...(before.exitCode === after.exitCode ? [] : (["exit-code"] as const)),
    ...(isChanged ? [hasRows ? ("rows" as const) : ("output" as const)] : []),
  ];
}

function outcomeOf({ exitCode, rows }: Result): WhatIfOutcome {
  return { exitCode, rows };
}
