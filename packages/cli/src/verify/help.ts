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
    en: "It ends with 0 when all holds, 1 on a breaking or notable difference, 3 when a case stayed undecided, 2 when it could not run: a wrong flag, no server, a token that is refused.",
    es: "Termina con 0 si todo se cumple, 1 con una diferencia grave o notable, 3 si algún caso quedó sin decidir, 2 si no pudo correr: una opción errada, ningún servidor, un token rechazado.",
  },
} satisfies Record<string, Said>;

export function verifyHelp(language: Language): string {
  const { usage, flags, twins, exits } = words;
  const lines = flagLines({ ...verifySingles, ...verifyLists }, language);
  return [usage[language], "", `${flags[language]}:`, ...lines, "", twins[language], exits[language], ""].join("\n");
}
