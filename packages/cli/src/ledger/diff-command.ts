import { styleText } from "node:util";
import {
  type Comparable,
  diff,
  hasDifferences,
  parseComparable,
  writeDiffJson,
  writeDiffMarkdown,
  writeDiffTerminal,
} from "@mockvox/contract/reports";
import { namedProfile, profileNames } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";
import { type FlagsFor, langFlag, oneOf } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { readJsonFile } from "../files/json-file.ts";
import { type Translator, text } from "../texts.ts";

const formats = ["terminal", "json", "markdown"] as const;

interface DiffCliOptions {
  readonly report: (typeof formats)[number];
  readonly lang: Language | undefined;
}

const diffFlags: FlagsFor<DiffCliOptions> = {
  report: {
    valueName: "FORMAT",
    default: "terminal",
    description: text("expect-one-of", { values: formats }),
    parse: oneOf(formats),
  },
  lang: langFlag,
};

export function diffHelp(t: Translator): string {
  const variable = text("env-all", { flag: "report", variable: "MOCKVOX_REPORT" });
  return commandHelp(t, "diff", "A B", diffFlags, [variable, "exit-diff"]);
}

/** Compares two reports or profiles, given as files or names: 0 if they are equal, 1 if they differ. */
export async function diffCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const { options, positionals } = parseFlags(args, ctx.env, { command: "diff", flags: diffFlags });
  const [one, other, ...more] = positionals;
  if (one === undefined || other === undefined || more.length > 0)
    throw new CliError("wrong-diff-arguments", { count: positionals.length });
  const changes = diff(await loadComparable(one), await loadComparable(other));
  const output = {
    terminal: () => writeDiffTerminal(changes, { language: t.language, paint: styleText }),
    json: () => writeDiffJson(changes),
    markdown: () => writeDiffMarkdown(changes, t.language),
  }[options.report]();
  ctx.stdout.write(output);
  return hasDifferences(changes) ? 1 : 0;
}

function loadComparable(name: string): Promise<Comparable> {
  if (profileNames.includes(name)) return Promise.resolve(namedProfile(name));
  return readJsonFile(name, parseComparable, name);
}
