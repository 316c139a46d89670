import { parseArgs } from "node:util";
import { redact } from "@mockvox/mock-server";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { text } from "../texts.ts";
import { closestMatch } from "./closest-match.ts";
import { envNameOf, type Flag, type FlagTable, type FlagValues, type ValueFlag } from "./flags.ts";

/** What a command takes. */
export interface CommandArguments<Flags extends FlagTable> {
  readonly command: string;
  readonly flags: Flags;
  /** Whether it takes arguments other than flags. Default: true. */
  readonly allowPositionals?: boolean;
  /** The flags that can be set through the environment. Default: all. */
  readonly flagsWithEnvVariable?: readonly string[];
}

export interface ParsedArguments<Flags extends FlagTable> {
  /** The value of every flag. */
  readonly options: FlagValues<Flags>;
  /** The arguments that are not flags. */
  readonly positionals: readonly string[];
  /** The flags that were among the arguments. */
  readonly givenFlags: readonly string[];
}

/**
 * Parses the arguments of a command. A flag takes precedence over its environment variable, and that over the default.
 *
 * @throws {CliError} on an unknown flag, an unexpected argument or an invalid value
 */
export function parseFlags<Flags extends FlagTable>(
  args: readonly string[],
  env: Environment,
  taken: CommandArguments<Flags>,
): ParsedArguments<Flags> {
  const { values, positionals } = scanArgs(args, taken);
  const { flags, flagsWithEnvVariable = Object.keys(flags) } = taken;
  const options = Object.entries(flags).map(([name, flag]) => {
    const usedEnv = flagsWithEnvVariable.includes(name) ? env : {};
    return [name, flagValue(name, flag, values[name], usedEnv)] as const;
  });
  return {
    options: Object.fromEntries<unknown>(options) as FlagValues<Flags>,
    positionals,
    givenFlags: Object.keys(values),
  };
}

/** The texts of the flags that are given, and true for switches. */
interface ScannedArgs {
  readonly values: Readonly<Record<string, true | readonly string[]>>;
  readonly positionals: readonly string[];
}

/** Tells flags, their values and other arguments apart. */
function scanArgs(
  args: readonly string[],
  { command, flags, allowPositionals = true }: CommandArguments<FlagTable>,
): ScannedArgs {
  const options = Object.entries(flags).map(([name, { isSwitch }]) => {
    return [name, isSwitch ? { type: "boolean" as const } : { type: "string" as const, multiple: true }] as const;
  });
  try {
    const { values, positionals } = parseArgs({
      args: args.map((arg, at) => withBareValue(arg, args[at + 1], flags)),
      options: Object.fromEntries(options),
      allowPositionals,
    });
    const given = Object.entries(values).map(([name, value]) => [name, value === true || [value].flat().map(String)]);
    return { values: Object.fromEntries(given), positionals };
  } catch (error) {
    throw explainUsageError(error, args, command, flags);
  }
}

/** `--edges` for `--edges=on`, if no value follows. */
function withBareValue(arg: string, next: string | undefined, flags: FlagTable): string {
  const flag = arg.startsWith("--") ? flags[arg.slice(2)] : undefined;
  const isBare = next === undefined || next.startsWith("-");
  return isBare && !flag?.isSwitch && flag?.bareValue !== undefined ? `${arg}=${flag.bareValue}` : arg;
}

function flagValue(name: string, flag: Flag, given: true | readonly string[] | undefined, env: Environment): unknown {
  const variable = envNameOf(name);
  if (flag.isSwitch) return given !== undefined || isEnvSwitchOn(variable, env);
  const texts = given === true ? undefined : given;
  if (flag.isRepeatable) {
    const fromEnv = env[variable]?.split(",").filter(Boolean);
    return (texts ?? fromEnv ?? []).map((one) => flag.parse(one, name));
  }
  const text = texts?.at(-1) ?? fromEnvironment(variable, flag, env) ?? flag.default;
  return text === undefined ? undefined : flag.parse(text, name);
}

function fromEnvironment(variable: string, { envAlias }: ValueFlag<unknown>, env: Environment): string | undefined {
  return env[variable] || (envAlias ? env[envAlias] : undefined) || undefined;
}

/** Whether a variable switches a flag on; an empty or absent one does not. */
function isEnvSwitchOn(variable: string, env: Environment): boolean {
  const value = (env[variable] ?? "").toLowerCase();
  if (["1", "true", "on", "yes"].includes(value)) return true;
  if (["", "0", "false", "off", "no"].includes(value)) return false;
  throw new CliError("invalid-value", { name: variable, value: redact(value), expected: text("expect-switch") });
}

/** Explains why the arguments could not be parsed, and what to write instead. */
function explainUsageError(error: unknown, args: readonly string[], command: string, table: FlagTable): CliError {
  const isSwitch = (name: string): boolean => table[name]?.isSwitch ?? false;
  const flags = args.filter((arg) => /^-+[a-z]/i.test(arg)).map((arg) => arg.split("=")[0] ?? arg);
  const unknown = flags.find((flag) => !Object.hasOwn(table, flag.replace(/^--/, "")));
  if (unknown) {
    const suggestion = closestMatch(unknown.replace(/^-+/, ""), Object.keys(table));
    return new CliError("unknown-flag", { command, flag: redact(unknown), suggestion });
  }
  const dashed = args.find((arg, at) => /^-\d/.test(arg) && !args[at - 1]?.startsWith("-"));
  if (dashed) return new CliError("dashed-argument", { argument: redact(dashed) });
  const withValue = flags.find((flag) => isSwitch(flag.slice(2)) && args.some((arg) => arg.startsWith(`${flag}=`)));
  if (withValue) return new CliError("flag-without-value", { flag: withValue });
  const isStray = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
  if (isStray) return new CliError("unexpected-argument", { command, argument: redact(findStrayArgument(args) ?? "") });
  const takesValue = (arg: string): boolean => Object.hasOwn(table, arg.slice(2)) && !isSwitch(arg.slice(2));
  const flag = args.find((arg, at) => takesValue(arg) && (args[at + 1] ?? "-").startsWith("-"));
  return new CliError("missing-flag-value", { flag });
}

/** The first argument that is neither a flag nor the value of one. */
function findStrayArgument(args: readonly string[]): string | undefined {
  return args.find(
    (arg, at) => !arg.startsWith("-") && !(args[at - 1]?.startsWith("--") && !args[at - 1]?.includes("=")),
  );
}
