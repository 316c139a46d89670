import { parseArgs } from "node:util";
import { showable } from "@mockvox/mock-server";
import { explainRefusal } from "./explain-refusal.ts";
import { Failure } from "./failure.ts";
import { type Flag, twinOf } from "./flags.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The flags of one command. */
export interface FlagSet {
  command: string;
  singles: Readonly<Record<string, Flag<unknown>>>;
  /** Flags that may be given several times. */
  lists: Readonly<Record<string, Flag<unknown>>>;
  /** Whether words may stand beside the flags. */
  takesWords: boolean;
  /** Whether a flag has a twin in the environment. */
  hasTwin(name: string): boolean;
}

/** What was given: the value of every flag, and the words beside them. */
export interface Given {
  values: Record<string, unknown>;
  words: string[];
  /** The flags that stood among the arguments. */
  named: string[];
}

/**
 * Reads the arguments behind a command. A flag wins over its twin in the environment, and that over the default.
 *
 * @throws {Failure} on an unknown flag, a stray word or a value that is none
 */
export function parseFlags(args: readonly string[], env: Environment, set: FlagSet): Given {
  const { values, positionals } = parse(args, set);
  const singles = Object.entries(set.singles).map(([name, flag]) => {
    if (flag.takes === "") {
      return [name, values[name] !== undefined || (set.hasTwin(name) && isSwitchedOn(twinOf(name), env))] as const;
    }
    const text =
      textsOf(values[name])?.at(-1) ??
      (set.hasTwin(name) ? fromEnvironment(name, flag, env) : undefined) ??
      flag.default;
    return [name, text === undefined ? undefined : flag.read(text)] as const;
  });
  const lists = Object.entries(set.lists).map(([name, flag]) => {
    const twin = set.hasTwin(name) ? env[twinOf(name)]?.split(",").filter(Boolean) : undefined;
    return [name, (textsOf(values[name]) ?? twin ?? []).map(flag.read)] as const;
  });
  return {
    values: Object.fromEntries<unknown>([...singles, ...lists]),
    words: positionals,
    named: Object.keys(values),
  };
}

function parse(
  args: readonly string[],
  { command, singles, lists, takesWords }: FlagSet,
): ReturnType<typeof parseArgs> {
  const flags = Object.entries({ ...singles, ...lists });
  const options = flags.map(([name, { takes }]) => {
    return [name, takes === "" ? { type: "boolean" as const } : { type: "string" as const, multiple: true }] as const;
  });
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(options), allowPositionals: takesWords });
  } catch (error) {
    const switches = flags.flatMap(([name, { takes }]) => (takes === "" ? [name] : []));
    throw new Failure(explainRefusal(error, args, { command, names: flags.map(([name]) => name), switches }));
  }
}

function fromEnvironment(name: string, flag: Flag<unknown>, env: Environment): string | undefined {
  return env[twinOf(name)] || (flag.alsoEnv ? env[flag.alsoEnv] : undefined) || undefined;
}

/** Whether a variable says yes; one that is empty or absent says no. */
function isSwitchedOn(variable: string, env: Environment): boolean {
  const text = (env[variable] ?? "").toLowerCase();
  if (["1", "true", "on", "yes"].includes(text)) return true;
  if (["", "0", "false", "off", "no"].includes(text)) return false;
  const found = showable(text);
  throw new Failure({
    en: `${variable} takes 1 or 0; found "${found}".`,
    es: `${variable} recibe 1 o 0; se encontró "${found}".`,
  });
}

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}
