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
  proxies: {
    en: "HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured; a server on loopback is reached directly.",
    es: "Se respetan HTTPS_PROXY, HTTP_PROXY y NO_PROXY; a un servidor en loopback se llega directamente.",
  },
  codes: {
    en: "Exit codes: 0 all that can be asked for is there, 1 the server or the disk would not go on, 2 called wrongly, 130 stopped.",
    es: "Códigos de salida: 0 está todo lo que se puede pedir, 1 el servidor o el disco no dejó continuar, 2 mal invocado, 130 interrumpido.",
  },
} satisfies Record<string, Said>;

export function pullHelp(language: Language): string {
  const { usage, does, flags, again, proxies, codes } = words;
  return [
    `${usage[language]}: mockvox pull REPORT --from DAY --to DAY --out FILE [flags]: ${does[language]}`,
    "",
    `${flags[language]}:`,
    ...flagLines(pullFlags, language),
    "",
    again[language],
    proxies[language],
    codes[language],
    "",
  ].join("\n");
}
