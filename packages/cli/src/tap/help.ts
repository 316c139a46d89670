import { flagLines } from "../help.ts";
import type { Language, Said } from "../language.ts";
import { tapLists, tapSingles } from "./flags.ts";

const words = {
  usage: {
    en: "Usage: mockvox tap UPSTREAM [flags]: pass requests on and judge the answers, without a request of its own",
    es: "Uso: mockvox tap UPSTREAM [opciones]: pasa las solicitudes y juzga las respuestas, sin solicitudes propias",
  },
  flags: { en: "Flags", es: "Opciones" },
  twins: {
    en: "Every flag has a twin in the environment: --port is MOCKVOX_PORT.",
    es: "Cada opción tiene su gemela en el entorno: --port es MOCKVOX_PORT.",
  },
  exits: {
    en: "Ctrl-C ends it: with 0 when every check passed, with 1 when one failed.",
    es: "Ctrl-C lo termina: con 0 si toda comprobación fue aprobada, con 1 si alguna falló.",
  },
} satisfies Record<string, Said>;

export function tapHelp(language: Language): string {
  const lines = flagLines({ ...tapSingles, ...tapLists }, language);
  const { usage, flags, twins, exits } = words;
  return [usage[language], "", `${flags[language]}:`, ...lines, "", twins[language], exits[language], ""].join("\n");
}
