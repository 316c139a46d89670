import { parseArgs } from "node:util";
import { explainRefusal } from "./explain-refusal.ts";
import { Failure } from "./failure.ts";
import { type Flag, twinOf } from "./flags.ts";
import { type ServeChoices, serveFlags, serveLists } from "./serve-flags.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the arguments behind `mockvox serve`. A flag wins over its twin in the environment, and that over the default.
 *
 * @throws {Failure} on an unknown flag, a stray word or a value that is none
 */
export function parseServe(args: readonly string[], env: Environment): ServeChoices {
  const given = parse(args);
  const choices = Object.entries<Flag<unknown>>(serveFlags).map(([name, flag]) => {
    const text = lastOf(given[name]) ?? fromEnvironment(name, flag, env) ?? flag.default;
    return [name, text === undefined ? undefined : flag.read(text)] as const;
  });
  const lists = Object.keys(serveLists).map((name) => {
    return [name, textsOf(given[name]) ?? env[twinOf(name)]?.split(",").filter(Boolean) ?? []] as const;
  });
  return Object.fromEntries<unknown>([...choices, ...lists]) as object as ServeChoices;
}

function parse(args: readonly string[]): Record<string, unknown> {
  const string = { type: "string", multiple: true } as const;
  const names = [...Object.keys(serveFlags), ...Object.keys(serveLists)];
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, string])) }).values;
  } catch (error) {
    throw new Failure(explainRefusal(error, args, names));
  }
}

function fromEnvironment(name: string, flag: Flag<unknown>, env: Environment): string | undefined {
  return env[twinOf(name)] || (flag.alsoEnv ? env[flag.alsoEnv] : undefined) || undefined;
}

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function lastOf(value: unknown): string | undefined {
  return textsOf(value)?.at(-1);
}
