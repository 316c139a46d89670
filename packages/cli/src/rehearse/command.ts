import { type Scenario, scenarios } from "@mockvox/mock-server/scenarios";
import { type KeptRows, type RehearsalOptions, rehearse } from "@mockvox/runner";
import { parseRows } from "../audit/read-rows.ts";
import { type CliContext, waitForStopSignal } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { loadScenarios } from "../scenarios/load-scenarios.ts";
import { toServeOptions } from "../serve/serve-options.ts";
import type { Translator } from "../texts.ts";
import { parseRehearse, type RehearseArguments, type RehearseCliOptions } from "./flags.ts";
import { rehearsalExitCode, renderRehearsal } from "./render-rehearsal.ts";

/**
 * Rehearses a program under scenarios: 0 all marks, 1 one is missing, 3 a scenario could not be judged, 130 interrupted.
 *
 * @throws {CliError} with exit code 2 on a usage error
 */
export async function rehearseCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const parsed = parseRehearse(args, ctx.env);
  const { options } = parsed;
  const chosen = await chooseScenarios(options);
  const stop = new AbortController();
  waitForStopSignal(ctx).then(() => stop.abort());
  const program = { ...(await toProgramOptions(parsed, ctx)), signal: stop.signal };
  if (options.claims) {
    const { whatIfCommand } = await import("./what-if-command.ts");
    return whatIfCommand(program, options, t, ctx);
  }
  const rehearsal = { ...program, scenarios: chosen, realTime: options["real-time"] };
  const report = await rehearse(rehearsal).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  if (!report || stop.signal.aborted) return 130;
  ctx.stdout.write(renderRehearsal(report, options.format, t));
  return rehearsalExitCode(report);
}

/** @throws {CliError} `no-scenario-chosen` if --only selects none */
async function chooseScenarios({ scenario, only }: RehearseCliOptions): Promise<readonly Scenario[]> {
  const loaded = scenario.length > 0 ? await loadScenarios(scenario) : scenarios;
  if (only.length === 0) return loaded;
  const patterns = only.map((pattern) => new RegExp(`^${pattern.split("*").map(escapeRegExp).join(".*")}$`));
  for (const [at, pattern] of patterns.entries()) {
    if (!loaded.some(({ name }) => pattern.test(name)))
      throw new CliError("no-scenario-chosen", { pattern: only[at] ?? "" });
  }
  return loaded.filter(({ name }) => patterns.some((pattern) => pattern.test(name)));
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function toProgramOptions(
  { options, command }: RehearseArguments,
  ctx: CliContext,
): Promise<Omit<RehearsalOptions, "scenarios">> {
  const { jobs, timeout, before, rows, report, column, campaign, tz, authority, "proxy-pass": pass } = options;
  const kept: KeptRows | undefined =
    rows === undefined
      ? undefined
      : {
          command: rows,
          parse: (output) => parseRows(output, "--rows"),
          audit: {
            ...(report === undefined ? {} : { report }),
            ...(column.length > 0 ? { columns: Object.fromEntries(column) } : {}),
            ...(campaign === undefined ? {} : { campaign }),
          },
        };
  return {
    command,
    jobs,
    timeoutMs: timeout,
    before,
    rows: kept,
    timeZone: tz,
    authority,
    pass,
    env: ctx.env,
    serve: await toMockOptions(options, ctx),
  };
}

/** Only the flags of the mock server. Each scenario gets a clock of its own. */
async function toMockOptions(
  options: RehearseCliOptions,
  ctx: CliContext,
): Promise<RehearsalOptions["serve"] & object> {
  const {
    scenario: _scenario,
    only: _only,
    jobs: _jobs,
    timeout: _timeout,
    before: _before,
    rows: _rows,
    report: _report,
    column: _column,
    campaign: _campaign,
    "real-time": _realTime,
    tz: _tz,
    claims: _claims,
    format: _format,
    lang: _lang,
    authority: _authority,
    "proxy-pass": _pass,
    ...mock
  } = options;
  const all = { ...mock, clock: undefined, speed: 1, log: "none", scenario: undefined, snapshot: undefined } as const;
  const { clock: _clock, ...serve } = await toServeOptions(all, (line) => void ctx.stderr.write(line));
  return serve;
}
