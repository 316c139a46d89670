import { nightAfter, type Scenario } from "@mockvox/mock-server/scenarios";
import type { ServeOptions } from "@mockvox/mock-server/serve";
import { resolveAnswers } from "@mockvox/spec";
import type { ProgramEnvironment } from "../environment/environment.ts";
import { RunnerError } from "../errors.ts";
import { type RunSetting, withRunSetting } from "../run/run-setting.ts";
import { findGap } from "./find-gap.ts";
import { judge, type ScenarioFacts } from "./judge.ts";
import { judgeKept, type KeptJudgement, type KeptRows } from "./kept-rows.ts";
import { fillPlaceholders, isPerDay, type RunSubject, withSubject } from "./placeholders.ts";
import type { ScenarioResult } from "./report.ts";
import { createRequestTimes, type TimedRequest } from "./request-times.ts";
import { type CapturedEnd, runCaptured } from "./run-captured.ts";
import { lastLineOf, runShell } from "./run-shell.ts";
import { inTimeZone } from "./time-zone.ts";

/** How a program is run under a scenario. */
export interface ProgramOptions {
  /** The program and its arguments, with `{from}`, `{day}`, `{to}` and `{scenario}` replaced. */
  readonly command: readonly [program: string, ...args: string[]];
  /** A command of the shell that resets what the program keeps, before each scenario. Default: none. */
  readonly before?: string | undefined;
  /** The rows that the program kept. Default: only its requests are judged. */
  readonly rows?: KeptRows | undefined;
  /** Options of the mock server, in addition to those of the scenario. */
  readonly serve?: ServeOptions;
  /** The time zone of the program's host, unless the scenario has one. Default: that of this process. */
  readonly timeZone?: string | undefined;
  /** After as many milliseconds a run of the program is ended. */
  readonly timeoutMs: number;
  readonly authority?: string | undefined;
  readonly pass?: readonly string[];
  readonly env?: ProgramEnvironment;
  /** Ends the rehearsal. */
  readonly signal?: AbortSignal;
}

/** What a program did under a scenario, before it is judged. */
export interface ScenarioRun extends KeptJudgement {
  readonly ends: readonly CapturedEnd[];
  readonly requests: readonly TimedRequest[];
  readonly days: readonly string[];
  readonly windowEnd: ScenarioFacts["windowEnd"];
  readonly durationMs: number;
}

/** Runs a program under a scenario and judges it. */
export async function rehearseScenario(scenario: Scenario, options: ProgramOptions): Promise<ScenarioResult> {
  const run = await runUnderScenario(scenario, options);
  const { definition, name } = scenario;
  const stderr = run.ends.map((end) => end.stderr).join("");
  const gap = findGap(definition, { requests: run.requests, series: run.audit.series, days: run.days });
  const runs = run.ends.map(({ exitCode, signal, timedOut, durationMs }) => ({
    exitCode,
    signal,
    timedOut,
    durationMs,
  }));
  const facts: ScenarioFacts = {
    runs,
    stderr,
    timeoutMs: options.timeoutMs,
    requests: run.requests,
    findings: run.audit.findings,
    windowEnd: run.windowEnd,
    rowsFailure: run.rowsFailure,
  };
  return {
    name,
    definition,
    gap,
    marks: gap ? undefined : judge(definition, facts),
    runs,
    requests: run.requests.length,
    durationMs: run.durationMs,
    stderrEnd: stderr.slice(-2_000),
  };
}

/**
 * Runs a program under a scenario: once, or once for each day if the command or the scenario asks for it.
 *
 * @throws {RunnerError} `before-failed`, or a code of `runProgram`
 */
export async function runUnderScenario(scenario: Scenario, options: ProgramOptions): Promise<ScenarioRun> {
  const { serve = {}, authority, pass = [], env = process.env } = options;
  const startedAt = performance.now();
  const settingOptions = { serve: { ...serve, scenario }, authority, pass, env };
  const { result } = await withRunSetting(settingOptions, async (setting) => {
    const { wolkvox } = setting.mock.server;
    const days = scenario.days(wolkvox.clock.now());
    const times = createRequestTimes(wolkvox.clock);
    wolkvox.follow((request) => {
      if (request.report !== undefined) times.add(request);
    });
    const subjects = subjectsOf(scenario, days, options.command);
    const last = subjects.at(-1);
    if (!last) throw new Error("A scenario has at least one day.");
    const programEnv = await environmentOf(scenario, setting, options);
    await runBefore(options, programEnv, last);
    const ends: CapturedEnd[] = [];
    for (const subject of subjects) {
      if (options.signal?.aborted) break;
      if (scenario.definition.nights) wolkvox.clock.set(nightAfter(subject.day));
      ends.push(await runOnce(subject, { options, env: programEnv, setting }));
    }
    const judged = await judgeKept(wolkvox, options.rows, {
      env: programEnv,
      subject: last,
      timeoutMs: options.timeoutMs,
    });
    const windowEnd = resolveAnswers(wolkvox.settings().profile)["window-end"];
    return { ends, days, requests: times.list(), windowEnd, ...judged };
  });
  return { ...result, durationMs: Math.round(performance.now() - startedAt) };
}

/** One run for all days, or one for each. */
function subjectsOf({ name, definition }: Scenario, days: readonly string[], command: readonly string[]): RunSubject[] {
  const [from = ""] = days;
  const lastDay = days.at(-1) ?? from;
  if (!definition.nights && !isPerDay(command)) return [{ scenario: name, from, day: lastDay, to: lastDay }];
  return days.map((day) => ({ scenario: name, from, day, to: day }));
}

function environmentOf(
  { definition }: Scenario,
  { env, folder }: RunSetting,
  { timeZone }: ProgramOptions,
): Promise<Record<string, string>> {
  return inTimeZone(env, definition.timeZone ?? timeZone, folder);
}

async function runBefore(
  { before, timeoutMs }: ProgramOptions,
  env: Record<string, string>,
  subject: RunSubject,
): Promise<void> {
  if (before === undefined) return;
  const { exitCode, stderr } = await runShell(before, { subject, env, timeoutMs });
  if (exitCode === 0) return;
  throw new RunnerError("before-failed", { command: before, exitCode, message: lastLineOf(stderr) });
}

function runOnce(
  subject: RunSubject,
  { options, env, setting }: { options: ProgramOptions; env: Record<string, string>; setting: RunSetting },
): Promise<CapturedEnd> {
  const { command, timeoutMs, signal } = options;
  return runCaptured({
    command: fillPlaceholders(command, subject),
    env: withSubject(env, subject),
    timeoutMs,
    watch: setting.watch,
    signal,
  });
}
