import { type Flag, twinOf } from "./flags.ts";
import type { Language, Said } from "./language.ts";
import { serveFlags, serveLists } from "./serve-flags.ts";

const words = {
  usage: { en: "Usage", es: "Uso" },
  commands: { en: "Commands", es: "Comandos" },
  flags: { en: "Flags", es: "Opciones" },
  default: { en: "default", es: "por defecto" },
  serve: { en: "run a fake Wolkvox server", es: "levanta un servidor Wolkvox de prueba" },
  more: { en: "`mockvox serve --help` lists its flags.", es: "`mockvox serve --help` muestra sus opciones." },
  twins: {
    en: `Every flag has a twin in the environment: --port is ${twinOf("port")}. PORT is honoured too.`,
    es: `Cada opción tiene su gemela en el entorno: --port es ${twinOf("port")}. PORT también vale.`,
  },
  magic: {
    en: "Any token is accepted. The token refuse-<refusal>, refuse-quota-spent say, always gets that refusal.",
    es: "Se acepta cualquier token. El token refuse-<refusal>, refuse-quota-spent por ejemplo, siempre recibe ese rechazo.",
  },
} satisfies Record<string, Said>;

export function mainHelp(language: Language): string {
  const { usage, commands, serve, more } = words;
  return `${usage[language]}: mockvox <command>\n\n${commands[language]}:\n  serve   ${serve[language]}\n\n${more[language]}\n`;
}

export function serveHelp(language: Language): string {
  const flags = Object.entries<Flag<unknown>>({ ...serveFlags, ...serveLists });
  const width = Math.max(...flags.map(([name, { takes }]) => name.length + takes.length + 3));
  const lines = flags.map(
    ([name, flag]) => `  ${`--${name} ${flag.takes}`.padEnd(width)}   ${meaning(flag, language)}`,
  );
  const { usage, flags: heading, serve, twins, magic } = words;
  return [
    `${usage[language]}: mockvox serve [flags]: ${serve[language]}`,
    "",
    `${heading[language]}:`,
    ...lines,
    "",
    twins[language],
    magic[language],
    "",
  ].join("\n");
}

function meaning(flag: Flag<unknown>, language: Language): string {
  const preset = flag.default === undefined ? "" : ` (${words.default[language]}: ${flag.default})`;
  return flag.means[language] + preset;
}
