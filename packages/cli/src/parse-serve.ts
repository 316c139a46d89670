import { parseArgs } from "node:util";
import { Failure } from "./failure.ts";
import { type Flag, twinOf } from "./flags.ts";
import type { Said } from "./language.ts";
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
    throw new Failure(explain(error, args, names));
  }
}

function explain(error: unknown, args: readonly string[], names: readonly string[]): Said {
  const flags = args.filter((arg) => /^-+[a-z]/i.test(arg)).map((arg) => arg.split("=")[0] ?? arg);
  const stranger = flags.find((flag) => !names.includes(flag.replace(/^--/, "")));
  if (stranger) {
    return {
      en: `There is no flag ${stranger}. \`mockvox serve --help\` lists them.`,
      es: `No existe la opción ${stranger}. \`mockvox serve --help\` las muestra.`,
    };
  }
  const lacking = args.find(
    (arg, at) => names.includes(arg.replace(/^--/, "")) && (args[at + 1] ?? "-").startsWith("-"),
  );
  const isStray = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
  return isStray
    ? {
        en: `serve takes flags alone, such as --port 4010; found "${strayIn(args)}".`,
        es: `serve solo recibe opciones, como --port 4010; se encontró "${strayIn(args)}".`,
      }
    : {
        en: `${lacking ?? "A flag"} lacks its value. One that begins with a dash is written ${lacking ?? "--seed"}=-5.`,
        es: `A ${lacking ?? "una opción"} le falta su valor. Uno que empieza con guion se escribe ${lacking ?? "--seed"}=-5.`,
      };
}

/** The first word that is neither a flag nor the value of one. */
function strayIn(args: readonly string[]): string | undefined {
  return args.find(
    (arg, at) => !arg.startsWith("-") && !(args[at - 1]?.startsWith("--") && !args[at - 1]?.includes("=")),
  );
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
