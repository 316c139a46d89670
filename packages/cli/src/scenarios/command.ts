import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Scenario, scenarios } from "@mockvox/mock-server/scenarios";
import type { Language } from "@mockvox/spec/text";
import { stringify } from "yaml";
import { type FlagsFor, langFlag, nonEmptyText } from "../args/flags.ts";
import { columns, commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { printableJson } from "../output/printable.ts";
import { type Translator, text } from "../texts.ts";
import { loadScenarios } from "./load-scenarios.ts";
import { scenarioText } from "./scenario-text.ts";

interface ScenariosCliOptions {
  /** A folder. */
  copy: string | undefined;
  json: boolean;
  lang: Language | undefined;
}

const scenariosFlags: FlagsFor<ScenariosCliOptions> = {
  copy: { valueName: "FOLDER", description: "scenarios-copy", parse: nonEmptyText },
  json: { isSwitch: true, description: "flag-json" },
  lang: langFlag,
};

export function scenariosHelp(t: Translator): string {
  return commandHelp(t, "scenarios", "[NAME|FILE …]", scenariosFlags, ["scenarios-note"]);
}

/**
 * Lists the scenarios, shows those that are named, or copies them to a folder as files to change.
 *
 * @throws {CliError} on a usage error, an invalid file, or a file that exists
 */
export async function scenariosCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const taken = { command: "scenarios", flags: scenariosFlags };
  const { options, positionals: names } = parseFlags(args, ctx.env, taken);
  const selected = names.length > 0 ? await loadScenarios(names) : scenarios;
  if (options.copy !== undefined) return await copyTo(options.copy, selected, t, ctx);
  const shown =
    names.length > 0 ? selected.map(({ definition }) => toYaml(definition)).join("---\n") : list(selected, t);
  const definitions = selected.map(({ definition }) => definition);
  ctx.stdout.write(options.json ? `${printableJson(definitions, 2)}\n` : shown);
  return 0;
}

function list(selected: readonly Scenario[], t: Translator): string {
  const rows = selected.map(({ name, definition }) => [name, scenarioText(definition.title, t.language)] as const);
  return `${columns(rows).join("\n")}\n`;
}

/** @throws {CliError} `scenario-file-exists`: a file that was changed is never overwritten */
async function copyTo(folder: string, selected: readonly Scenario[], t: Translator, ctx: CliContext): Promise<number> {
  const files = selected.map(({ name, definition }) => ({ path: join(folder, `${name}.yaml`), definition }));
  const existing = files.find(({ path }) => existsSync(path));
  if (existing) throw new CliError("scenario-file-exists", { file: existing.path });
  try {
    await mkdir(folder, { recursive: true });
    for (const { path, definition } of files) await writeFile(path, toYaml(definition));
  } catch (error) {
    throw new CliError("write-failed", {
      file: folder,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
  ctx.stdout.write(`${t.translate(text("scenarios-copied", { count: files.length, folder }))}\n`);
  return 0;
}

function toYaml(definition: Scenario["definition"]): string {
  return stringify(definition, { lineWidth: 140 });
}
