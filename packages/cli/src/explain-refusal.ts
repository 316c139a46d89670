import { showable } from "@mockvox/mock-server";
import type { Said } from "./language.ts";
import { nearestTo } from "./nearest.ts";

/** A command with its flags, and which of them take no value. */
export interface Spoken {
  command: string;
  names: readonly string[];
  switches: readonly string[];
}

/** Says in every language why the arguments of a command could not be parsed, and what to write instead. */
export function explainRefusal(error: unknown, args: readonly string[], { command, names, switches }: Spoken): Said {
  const flags = args.filter((arg) => /^-+[a-z]/i.test(arg)).map((arg) => arg.split("=")[0] ?? arg);
  const unknown = flags.find((flag) => !names.includes(flag.replace(/^--/, "")));
  if (unknown) {
    const near = nearestTo(unknown.replace(/^-+/, ""), names);
    const [en, es] = near === undefined ? ["", ""] : [` Did you mean --${near}?`, ` ¿Quiso decir --${near}?`];
    return {
      en: `Unknown flag ${showable(unknown)}.${en} \`mockvox ${command} --help\` lists all flags.`,
      es: `Opción desconocida ${showable(unknown)}.${es} \`mockvox ${command} --help\` muestra todas.`,
    };
  }
  const dashed = args.find((arg, at) => /^-\d/.test(arg) && !args[at - 1]?.startsWith("-"));
  if (dashed) {
    return {
      en: `A word does not begin with a dash; found "${showable(dashed)}".`,
      es: `Una palabra no empieza con guion; se encontró "${showable(dashed)}".`,
    };
  }
  const loaded = flags.find(
    (flag) => switches.includes(flag.slice(2)) && args.some((arg) => arg.startsWith(`${flag}=`)),
  );
  if (loaded) return { en: `${loaded} takes no value.`, es: `${loaded} no recibe ningún valor.` };
  const takesValue = (arg: string): boolean => names.includes(arg.slice(2)) && !switches.includes(arg.slice(2));
  const lacking = args.find((arg, at) => takesValue(arg) && (args[at + 1] ?? "-").startsWith("-"));
  const isStray = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
  return isStray
    ? {
        en: `${command} takes only flags, such as --port 4010; found "${showable(strayIn(args) ?? "")}".`,
        es: `${command} solo recibe opciones, como --port 4010; se encontró "${showable(strayIn(args) ?? "")}".`,
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
