import { columns, flagLines } from "../help.ts";
import type { Language, Said } from "../language.ts";
import { controlFlags, controlLists } from "./flags.ts";
import { controlVerbs } from "./verbs.ts";

const words = {
  usage: {
    en: "Usage: mockvox control <what> [flags]: turn a fake that runs",
    es: "Uso: mockvox control <qué> [opciones]: controla un servidor en marcha",
  },
  verbs: { en: "What", es: "Qué" },
  flags: { en: "Flags", es: "Opciones" },
  twins: {
    en: "--url, --admin-key and --lang have twins in the environment: MOCKVOX_URL, MOCKVOX_ADMIN_KEY, MOCKVOX_LANG.",
    es: "--url, --admin-key y --lang tienen gemelas en el entorno: MOCKVOX_URL, MOCKVOX_ADMIN_KEY, MOCKVOX_LANG.",
  },
  exits: {
    en: "It ends with 0; with 1 when no fake answers, it may not, or find finds nothing; with 2 when called wrongly.",
    es: "Termina con 0; con 1 si ningún servidor responde, si no está permitido o si find no halla nada; con 2 si se llama mal.",
  },
} satisfies Record<string, Said>;

export function controlHelp(language: Language): string {
  const verbs = Object.entries(controlVerbs).map(
    ([name, { takes, means }]) => [`${name} ${takes}`.trimEnd(), means[language]] as const,
  );
  return [
    words.usage[language],
    "",
    `${words.verbs[language]}:`,
    ...columns(verbs),
    "",
    `${words.flags[language]}:`,
    ...flagLines({ ...controlFlags, ...controlLists }, language),
    "",
    words.twins[language],
    words.exits[language],
    "",
  ].join("\n");
}
