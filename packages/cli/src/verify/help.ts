import { flagLines } from "../help.ts";
import type { Language, Said } from "../language.ts";
import { verifyLists, verifySingles } from "./flags.ts";

const words = {
  usage: {
    en: "Usage: mockvox verify URL --token TOKEN [flags]: ask a server whether the contract holds",
    es: "Uso: mockvox verify URL --token TOKEN [opciones]: pregunta a un servidor si cumple el contrato",
  },
  flags: { en: "Flags", es: "Opciones" },
  twins: {
    en: "Every flag has a twin in the environment: --token is MOCKVOX_TOKEN; MOCKVOX_URL stands for the URL.",
    es: "Cada opción tiene su gemela en el entorno: --token es MOCKVOX_TOKEN; MOCKVOX_URL vale por la URL.",
  },
  exits: {
    en: "It ends with 2 when it could not run (a wrong flag, no server, a token that is refused), else with 1 when a check failed, else with 3 when one is inconclusive, else with 0.",
    es: "Termina con 2 si no pudo ejecutarse (una opción errada, ningún servidor, un token rechazado); si no, con 1 si falló alguna comprobación; si no, con 3 si alguna no fue concluyente; si no, con 0.",
  },
} satisfies Record<string, Said>;

export function verifyHelp(language: Language): string {
  const { usage, flags, twins, exits } = words;
  const lines = flagLines({ ...verifySingles, ...verifyLists }, language);
  return [usage[language], "", `${flags[language]}:`, ...lines, "", twins[language], exits[language], ""].join("\n");
}
