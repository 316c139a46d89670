import { parseArgs } from "node:util";
import { redact } from "@mockvox/mock-server";
import type { Environment } from "./cli-context.ts";
import { CliError } from "./cli-error.ts";
import { envNameOf, type Flag } from "./flags.ts";
import { text } from "./texts.ts";
import { explainUsageError } from "./usage-error.ts";

/** The flags of one command. */
export interface FlagSet {
  command: string;
  flags: Readonly<Record<string, Flag<unknown>>>;
  /** Flags that may be given several times. */
  repeatableFlags: Readonly<Record<string, Flag<unknown>>>;
  allowPositionals: boolean;
  /** Whether a flag can be set through the environment. */
  hasEnvVariable(name: string): boolean;
}

/** The value of every flag, and the positional arguments. */
export interface ParsedFlags {
  values: Record<string, unknown>;
  positionals: string[];
  /** The flags that were among the arguments. */
  givenFlags: string[];
}

/**
 * Parses the arguments of a command. A flag takes precedence over its environment variable, and that over the default.
 *
 * @throws {CliError} on an unknown flag, an unexpected argument or an invalid value
 */
export function parseFlags(args: readonly string[], env: Environment, set: FlagSet): ParsedFlags {
  const { values, positionals } = parse(args, set);
  const single = Object.entries(set.flags).map(([name, flag]) => {
    const hasEnvVariable = set.hasEnvVariable(name);
    if (flag.valueName === "") {
      const isOn = values[name] !== undefined || (hasEnvVariable && isEnvSwitchOn(envNameOf(name), env));
      return [name, isOn] as const;
    }
    const fromEnv = hasEnvVariable ? fromEnvironment(name, flag, env) : undefined;
    const given = asTexts(values[name])?.at(-1) ?? fromEnv ?? flag.default;
    return [name, given === undefined ? undefined : flag.parse(given)] as const;
  });
  const repeatable = Object.entries(set.repeatableFlags).map(([name, flag]) => {
    const fromEnv = set.hasEnvVariable(name) ? env[envNameOf(name)]?.split(",").filter(Boolean) : undefined;
    return [name, (asTexts(values[name]) ?? fromEnv ?? []).map(flag.parse)] as const;
  });
  return {
    values: Object.fromEntries<unknown>([...single, ...repeatable]),
    positionals,
    givenFlags: Object.keys(values),
  };
}

function parse(
  args: readonly string[],
  { command, flags, repeatableFlags, allowPositionals }: FlagSet,
): ReturnType<typeof parseArgs> {
  const all = Object.entries({ ...flags, ...repeatableFlags });
  const options = all.map(([name, { valueName }]) => {
    return [
      name,
      valueName === "" ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
    ] as const;
  });
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(options), allowPositionals });
  } catch (error) {
    const switches = all.flatMap(([name, { valueName }]) => (valueName === "" ? [name] : []));
    throw explainUsageError(error, args, { command, names: all.map(([name]) => name), switches });
  }
}

function fromEnvironment(name: string, flag: Flag<unknown>, env: Environment): string | undefined {
  return env[envNameOf(name)] || (flag.envAlias ? env[flag.envAlias] : undefined) || undefined;
}

/** Whether a variable switches a flag on; an empty or absent one does not. */
function isEnvSwitchOn(variable: string, env: Environment): boolean {
  const value = (env[variable] ?? "").toLowerCase();
  if (["1", "true", "on", "yes"].includes(value)) return true;
  if (["", "0", "false", "off", "no"].includes(value)) return false;
  throw new CliError("invalid-value", { name: variable, value: redact(value), expected: text("expect-switch") });
}

function asTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
