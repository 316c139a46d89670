import { type DefinedReport, parseReport, presetReports } from "@mockvox/mock-server/reports";
import type { ReportDefinition } from "@mockvox/spec/report-definition";
import { MockvoxError } from "@mockvox/spec/text";
import { readYamlFile, rejectedFile } from "../../files/yaml-file.ts";
import { yamlFilesAt } from "../../files/yaml-folder.ts";
import { text } from "../../texts.ts";

const allPresets = "all-presets";
const flag = "--reports";

/**
 * Loads the reports of `--reports`: presets by name, files, and the files of folders.
 *
 * @throws {CliError} `file-rejected` with the line and the column
 */
export async function loadReports(names: readonly string[]): Promise<DefinedReport[]> {
  const loaded = await Promise.all(names.map(loadNamed));
  return loaded.flat();
}

async function loadNamed(name: string): Promise<DefinedReport[]> {
  if (name === allPresets) return Object.values(presetReports).map(parseReport);
  const preset = Object.hasOwn(presetReports, name) ? presetReports[name] : undefined;
  if (preset) return [parseReport(preset)];
  const files = await filesOf(name);
  return Promise.all(files.map((file) => readYamlFile(file, (definition) => parseWithRows(definition, file), flag)));
}

/** A file, or the definitions in a folder by name. */
async function filesOf(path: string): Promise<string[]> {
  const files = await yamlFilesAt(path);
  if (!files) {
    const values = [...Object.keys(presetReports), allPresets];
    throw rejectedFile(flag, path, text("no-such-report-file", { presets: values.join(", ") }));
  }
  if (files.length === 0) throw rejectedFile(flag, path, text("no-reports-in-folder"));
  return files;
}

/** Rows in another file are read once the rest of the definition is known to be valid. */
async function parseWithRows(definition: unknown, file: string): Promise<DefinedReport> {
  try {
    return parseReport(definition);
  } catch (error) {
    if (!(error instanceof MockvoxError) || error.code !== "report-file-not-read") throw error;
    const { readRowFile } = await import("./row-file.ts");
    return parseReport(await readRowFile(definition as ReportDefinition, file));
  }
}
