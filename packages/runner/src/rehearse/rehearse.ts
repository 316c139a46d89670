import type { Scenario } from "@mockvox/mock-server/scenarios";
import { inParallel } from "./in-parallel.ts";
import { type ProgramOptions, rehearseScenario } from "./rehearse-scenario.ts";
import type { RehearsalReport, ScenarioResult } from "./report.ts";

/** Options of `rehearse`. */
export interface RehearsalOptions extends Omit<ProgramOptions, "timeoutMs"> {
  /** The scenarios, in the order of the report. */
  readonly scenarios: readonly Scenario[];
  /** How many run at the same time. Default: 1. */
  readonly jobs?: number;
  /** After as many milliseconds a run of the program is ended. Default: two minutes. */
  readonly timeoutMs?: number;
  /** Whether scenarios that take real time are run. Default: no. */
  readonly realTime?: boolean;
  /** Called when a scenario has ended. */
  onResult?(result: ScenarioResult): void;
}

/** The values of options that are not given. */
export const rehearsalDefaults: { readonly jobs: number; readonly timeoutMs: number } = { jobs: 1, timeoutMs: 120_000 };

/**
 * Runs an unmodified program once under each scenario, and judges what it did by four marks: it ended by itself, kept its data right, was
 * polite, and honest about what is missing.
 *
 * @param options the program and the scenarios. Default: see `RehearsalOptions`
 * @throws {RunnerError} `command-not-found`, `command-not-executable`, `command-not-started`, `before-failed`, or a code of `openAuthority`
 * @example
 * ```ts
 * import { scenarios } from "@mockvox/mock-server/scenarios";
 * import { rehearse } from "@mockvox/runner";
 *
 * const { results } = await rehearse({ scenarios, command: ["php", "nightly.php", "{from}", "{to}"] });
 * for (const { name, marks } of results) console.log(name, marks?.data.outcome);
 * ```
 */
export async function rehearse(options: RehearsalOptions): Promise<RehearsalReport> {
  const { scenarios, command, jobs = rehearsalDefaults.jobs, realTime = false, onResult } = options;
  const program = { ...options, timeoutMs: options.timeoutMs ?? rehearsalDefaults.timeoutMs };
  const results = await inParallel(scenarios, jobs, async (scenario) => {
    options.signal?.throwIfAborted();
    const isLeftOut = scenario.definition.time === "real" && !realTime;
    const result = isLeftOut ? leftOut(scenario) : await rehearseScenario(scenario, program);
    onResult?.(result);
    return result;
  });
  return { command, results };
}

function leftOut({ name, definition }: Scenario): ScenarioResult {
  return {
    name,
    definition,
    marks: undefined,
    gap: { kind: "real-time", seconds: definition.seconds ?? 0 },
    runs: [],
    requests: 0,
    durationMs: 0,
    stderrEnd: "",
  };
}
