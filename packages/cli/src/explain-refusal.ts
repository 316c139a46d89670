import type { Said } from "./language.ts";

/** Says in every language why the arguments of a command could not be parsed, and what to write instead. */
export function explainRefusal(error: unknown, args: readonly string[], names: readonly string[]): Said {
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
