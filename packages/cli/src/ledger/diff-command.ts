import { styleText } from "node:util";
import {
  type Comparable,
  diff,
  differs,
  parseComparable,
  writeDiffJson,
  writeDiffMarkdown,
  writeDiffTerminal,
} from "@mockvox/contract/reports";
import { namedProfile, profileNames } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { type Flag, oneOf } from "../flags.ts";
import { flagLines } from "../help.ts";
import { readJsonFile } from "../json-file.ts";
import type { Language, Said } from "../language.ts";
import { parseFlags } from "../parse-flags.ts";
import { langFlag } from "../shared-flags.ts";
import type { Surroundings } from "../surroundings.ts";
import { inBothLanguages } from "../verify/files.ts";

const formats = ["terminal", "json", "markdown"] as const;

const singles: Readonly<Record<string, Flag<unknown>>> = {
  report: {
    takes: "FORMAT",
    default: "terminal",
    means: { en: formats.join(", "), es: formats.join(", ") },
    read: oneOf("report", formats),
  },
  lang: langFlag,
};

const words = {
  usage: {
    en: "Usage: mockvox diff A B [flags]: what differs between two reports or profiles, files or names",
    es: "Uso: mockvox diff A B [opciones]: qué difiere entre dos informes o perfiles, archivos o nombres",
  },
  flags: { en: "Flags", es: "Opciones" },
  twins: {
    en: "Every flag has a twin in the environment: --report is MOCKVOX_REPORT.",
    es: "Cada opción tiene su gemela en el entorno: --report es MOCKVOX_REPORT.",
  },
  exits: {
    en: "It ends with 0 when nothing differs, 1 when something does, 2 when it could not read.",
    es: "Termina con 0 si nada difiere, 1 si algo difiere, 2 si no pudo leer.",
  },
} satisfies Record<string, Said>;

export function diffHelp(language: Language): string {
  const lines = flagLines(singles, language);
  const { usage, flags, twins, exits } = words;
  return [usage[language], "", `${flags[language]}:`, ...lines, "", twins[language], exits[language], ""].join("\n");
}

/** Compares two reports or profiles: 0 they are alike, 1 they differ. */
export async function diffCommand(args: readonly string[], language: Language, around: Surroundings): Promise<number> {
  const set = { command: "diff", singles, lists: {}, takesWords: true, hasTwin: () => true };
  const { values, words: given } = parseFlags(args, around.env, set);
  const [one, other, ...stray] = given;
  if (one === undefined || other === undefined || stray.length > 0) throw needsTwo(given.length);
  const drift = diff(await comparableAt(one), await comparableAt(other));
  const text = {
    terminal: () => writeDiffTerminal(drift, { language, paint: styleText }),
    json: () => writeDiffJson(drift),
    markdown: () => writeDiffMarkdown(drift, language),
  }[values.report as (typeof formats)[number]]();
  around.stdout.write(text);
  return differs(drift) ? 1 : 0;
}

function comparableAt(place: string): Promise<Comparable> {
  if (profileNames.includes(place)) return Promise.resolve(namedProfile(place));
  return readJsonFile(place, (json) => inBothLanguages(() => parseComparable(json)), { en: place, es: place });
}

function needsTwo(count: number): Failure {
  return new Failure({
    en: `diff takes two files or profile names; found ${count}.`,
    es: `diff recibe dos archivos o nombres de perfiles; se encontraron ${count}.`,
  });
}
