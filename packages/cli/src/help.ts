import { type Flag, twinOf } from "./flags.ts";
import type { Language, Said } from "./language.ts";
import { serveFlags, serveLists } from "./serve-flags.ts";

const words = {
  usage: { en: "Usage", es: "Uso" },
  commands: { en: "Commands", es: "Comandos" },
  flags: { en: "Flags", es: "Opciones" },
  default: { en: "default", es: "por defecto" },
  serve: { en: "run a fake Wolkvox server", es: "levanta un servidor Wolkvox de prueba" },
  control: {
    en: "turn a fake that runs: time, refusals, faults, quota",
    es: "controla un servidor en marcha: hora, rechazos, fallas, cuota",
  },
  pull: {
    en: "read a report over any length of time into a file",
    es: "descarga un reporte de cualquier rango a un archivo",
  },
  verify: { en: "ask a server whether the contract holds", es: "pregunta a un servidor si cumple el contrato" },
  tap: { en: "pass requests on and judge the answers", es: "pasa las solicitudes y juzga las respuestas" },
  claims: {
    en: "show the open questions, their answers and evidence",
    es: "muestra las preguntas abiertas, sus respuestas y su evidencia",
  },
  diff: { en: "compare two reports or profiles", es: "compara dos informes o perfiles" },
  command: { en: "<command>", es: "<comando>" },
  flagWord: { en: "[flags]", es: "[opciones]" },
  more: { en: "`mockvox <command> --help` tells more.", es: "`mockvox <comando> --help` dice más." },
  twins: {
    en: `Every flag has a twin in the environment: --port is ${twinOf("port")}. PORT is honoured too.`,
    es: `Cada opción tiene su gemela en el entorno: --port es ${twinOf("port")}. PORT también vale.`,
  },
  magic: {
    en: "Any token is accepted. The token refuse-<refusal>, refuse-quota-spent say, always gets that refusal.",
    es: "Se acepta cualquier token. El token refuse-<refusal>, refuse-quota-spent por ejemplo, siempre recibe ese rechazo.",
  },
} satisfies Record<string, Said>;

/** The commands, in the order of the help. */
export const commandNames = ["serve", "control", "pull", "verify", "tap", "claims", "diff"] as const;

export function mainHelp(language: Language): string {
  const { usage, commands, command, more } = words;
  const listed = columns(commandNames.map((name) => [name, words[name][language]] as const));
  return `${usage[language]}: mockvox ${command[language]}\n\n${commands[language]}:\n${listed.join("\n")}\n\n${more[language]}\n`;
}

export function serveHelp(language: Language): string {
  const lines = flagLines({ ...serveFlags, ...serveLists }, language);
  const { usage, flags: heading, flagWord, serve, twins, magic } = words;
  return [
    `${usage[language]}: mockvox serve ${flagWord[language]}: ${serve[language]}`,
    "",
    `${heading[language]}:`,
    ...lines,
    "",
    twins[language],
    magic[language],
    "",
  ].join("\n");
}

/** A line of help for each flag. */
export function flagLines(flags: Readonly<Record<string, Flag<unknown>>>, language: Language): string[] {
  const lines = Object.entries(flags).map(
    ([name, flag]) => [`--${name} ${flag.takes}`.trimEnd(), meaning(flag, language)] as const,
  );
  return columns(lines);
}

/** Two columns, the second at the same place in each line. */
export function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}

function meaning(flag: Flag<unknown>, language: Language): string {
  const preset = flag.default === undefined ? "" : ` (${words.default[language]}: ${flag.default})`;
  return flag.means[language] + preset;
}
