import { flagLines } from "../help.ts";
import type { Language, Said } from "../language.ts";
import { pullFlags } from "./flags.ts";

const words = {
  usage: { en: "Usage", es: "Uso" },
  does: {
    en: "read a report over any length of time into a file",
    es: "descarga un reporte de cualquier rango de tiempo a un archivo",
  },
  flags: { en: "Flags", es: "Opciones" },
  again: {
    en: "Run it again after a stop, a crash or a spent quota: it goes on, and no row is lost or comes twice. A later --to adds to the file.",
    es: "Ejecútelo de nuevo tras una interrupción, una caída o la cuota agotada: continúa sin perder ni repetir filas. Un --to posterior agrega al archivo.",
  },
  codes: {
    en: "Exit codes: 0 all that can be asked for is there, 1 the server would not go on, 2 called wrongly, 130 stopped.",
    es: "Códigos de salida: 0 está todo lo que se puede pedir, 1 el servidor no dejó continuar, 2 mal invocado, 130 interrumpido.",
  },
} satisfies Record<string, Said>;

export function pullHelp(language: Language): string {
  const { usage, does, flags, again, codes } = words;
  return [
    `${usage[language]}: mockvox pull REPORT --from DAY --to DAY --out FILE [flags]: ${does[language]}`,
    "",
    `${flags[language]}:`,
    ...flagLines(pullFlags, language),
    "",
    again[language],
    codes[language],
    "",
  ].join("\n");
}
