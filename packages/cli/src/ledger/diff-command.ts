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
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type Flag, oneOf } from "../flags.ts";
import { commandHelp } from "../help.ts";
import { readJsonFile } from "../json-file.ts";
import { parseFlags } from "../parse-flags.ts";
import { langFlag } from "../shared-flags.ts";
import { type Translator, text } from "../texts.ts";

const formats = ["terminal", "json", "markdown"] as const;

const diffFlags: Readonly<Record<string, Flag<unknown>>> = {
  report: {
    valueName: "FORMAT",
    default: "terminal",
    description: text("expect-one-of", { values: formats }),
    parse: oneOf("report", formats),
  },
  lang: langFlag,
};

export function diffHelp(t: Translator): string {
  const variable = text("env-all", { flag: "report", variable: "MOCKVOX_REPORT" });
  return commandHelp(t, "diff", "A B", diffFlags, [variable, "exit-diff"]);
}

/** Compares two reports or profiles, given as files or names: 0 if they are equal, 1 if they differ. */
export async function diffCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const set = {
    command: "diff",
    flags: diffFlags,
    repeatableFlags: {},
    allowPositionals: true,
    hasEnvVariable: () => true,
  };
  const { values, positionals } = parseFlags(args, ctx.env, set);
  const [one, other, ...more] = positionals;
  if (one === undefined || other === undefined || more.length > 0)
    throw new CliError("wrong-diff-arguments", { count: positionals.length });
  const changes = diff(await loadComparable(one), await loadComparable(other));
  const output = {
    terminal: () => writeDiffTerminal(changes, { language: t.language, paint: styleText }),
    json: () => writeDiffJson(changes),
    markdown: () => writeDiffMarkdown(changes, t.language),
  }[values.report as (typeof formats)[number]]();
  ctx.stdout.write(output);
  return hasDifferences(changes) ? 1 : 0;
}

function loadComparable(name: string): Promise<Comparable> {
  if (profileNames.includes(name)) return Promise.resolve(namedProfile(name));
  return readJsonFile(name, parseComparable, name);
}
