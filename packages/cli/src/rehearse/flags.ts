import { rehearsalDefaults } from "@mockvox/runner";
import type { ReportId } from "@mockvox/spec";
import { parseMilliseconds } from "../args/duration.ts";
import { type FlagsFor, integer, invalidValue, nonEmptyText, oneOf } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import { auditFlags } from "../audit/flags.ts";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type RunCliOptions, runFlags } from "../run/flags.ts";
import { type Translator, text } from "../texts.ts";
import { type RehearsalFormat, rehearsalFormats } from "./render-rehearsal.ts";

/** Those that a rehearsal has differently, chooses itself, or cannot have: a scenario sets what a snapshot has already. */
type RunOnly =
  | "airtight"
  | "allow"
  | "audit"
  | "summary"
  | "port"
  | "scenario"
  | "snapshot"
  | "clock"
  | "speed"
  | "log";

/** The options of `mockvox rehearse`. */
export interface RehearseCliOptions extends Omit<RunCliOptions, RunOnly> {
  /** Names, files or folders. */
  readonly scenario: readonly string[];
  readonly only: readonly string[];
  readonly jobs: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Commands of the shell. */
  readonly before: string | undefined;
  readonly rows: string | undefined;
  readonly report: ReportId | undefined;
  readonly column: readonly (readonly [string, string])[];
  readonly campaign: string | undefined;
  readonly "real-time": boolean;
  readonly tz: string | undefined;
  readonly claims: boolean;
  readonly format: RehearsalFormat;
}

const {
  airtight: _airtight,
  allow: _allow,
  audit: _audit,
  summary: _summary,
  port: _port,
  scenario: _scenario,
  snapshot: _snapshot,
  clock: _clock,
  speed: _speed,
  log: _log,
  ...mockFlags
} = runFlags;
const { report, column, campaign } = auditFlags;

/** The flags of `mockvox rehearse`, in the order of its help. */
export const rehearseFlags: FlagsFor<RehearseCliOptions> = {
  scenario: {
    valueName: "NAME|FILE|FOLDER",
    isRepeatable: true,
    description: "rehearse-scenario",
    parse: nonEmptyText,
  },
  only: { valueName: "NAME", isRepeatable: true, description: "rehearse-only", parse: nonEmptyText },
  jobs: {
    valueName: "NUMBER",
    default: String(rehearsalDefaults.jobs),
    description: "rehearse-jobs",
    parse: integer(1, 64),
  },
  timeout: {
    valueName: "DURATION",
    default: `${rehearsalDefaults.timeoutMs / 1000}s`,
    description: "rehearse-timeout",
    parse: parseMilliseconds,
  },
  before: { valueName: "CMD", description: "rehearse-before", parse: nonEmptyText },
  rows: { valueName: "CMD", description: "rehearse-rows", parse: nonEmptyText },
  report: { ...report, description: "rehearse-report" },
  column,
  campaign,
  "real-time": { isSwitch: true, description: "rehearse-real-time" },
  tz: { valueName: "ZONE", description: "rehearse-tz", parse: timeZone },
  claims: { isSwitch: true, description: "rehearse-claims" },
  format: {
    valueName: "FORMAT",
    default: "text",
    description: text("expect-one-of", { values: rehearsalFormats }),
    parse: oneOf(rehearsalFormats),
  },
  ...mockFlags,
};

function timeZone(value: string, name: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return invalidValue(name, value, text("expect-time-zone"));
  }
}

export function rehearseHelp(t: Translator): string {
  const variable = text("env-all", { flag: "jobs", variable: "MOCKVOX_JOBS" });
  return commandHelp(t, "rehearse", "-- CMD", rehearseFlags, ["rehearse-placeholders", variable, "exit-rehearse"]);
}

/** The parsed arguments of `mockvox rehearse`. */
export interface RehearseArguments {
  readonly options: RehearseCliOptions;
  readonly command: readonly [program: string, ...args: string[]];
}

/**
 * Parses the arguments of `mockvox rehearse`: flags, `--`, and the program with its arguments.
 *
 * @throws {CliError} on a usage error, and without a program
 */
export function parseRehearse(args: readonly string[], env: Environment): RehearseArguments {
  const end = args.indexOf("--");
  const [program, ...programArgs] = end < 0 ? [] : args.slice(end + 1);
  const own = end < 0 ? args : args.slice(0, end);
  const { options } = parseFlags(own, env, { command: "rehearse", flags: rehearseFlags, allowPositionals: end < 0 });
  if (program === undefined) throw new CliError("missing-rehearsed-program", {});
  const isWithoutRows = options.rows === undefined;
  const given = (["report", "campaign"] as const).find((name) => options[name] !== undefined);
  const needsRows = given ?? (options.column.length > 0 ? "column" : undefined);
  if (isWithoutRows && needsRows)
    throw new CliError("flag-requires-flag", { flag: `--${needsRows}`, required: "--rows" });
  return { options, command: [program, ...programArgs] };
}
