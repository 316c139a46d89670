import { flagLines } from "../help.ts";
import type { Language, Said } from "../language.ts";
import { tapLists, tapSingles } from "./flags.ts";

const words = {
  usage: {
    en: "Usage: mockvox tap UPSTREAM [flags]: pass requests on and judge the answers, without a call of its own",
    es: "Uso: mockvox tap UPSTREAM [opciones]: pasa las solicitudes y juzga las respuestas, sin llamadas propias",
  },
  flags: { en: "Flags", es: "Opciones" },
  twins: {
    en: "Every flag has a twin in the environment: --port is MOCKVOX_PORT.",
    es: "Cada opción tiene su gemela en el entorno: --port es MOCKVOX_PORT.",
  },
  exits: {
    en: "Ctrl-C ends it: with 0 when all that was seen holds, with 1 on a difference.",
    es: "Ctrl-C lo termina: con 0 si todo lo visto se cumple, con 1 si hay diferencias.",
  },
} satisfies Record<string, Said>;

export function tapHelp(language: Language): string {
  const lines = flagLines({ ...tapSingles, ...tapLists }, language);
  const { usage, flags, twins, exits } = words;
  return [usage[language], "", `${flags[language]}:`, ...lines, "", twins[language], exits[language], ""].join("\n");
}
