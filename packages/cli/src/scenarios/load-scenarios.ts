import { parseScenario, type Scenario, scenarios } from "@mockvox/mock-server/scenarios";
import { closestMatch } from "../args/closest-match.ts";
import { readYamlFile, rejectedFile } from "../files/yaml-file.ts";
import { yamlFilesAt } from "../files/yaml-folder.ts";
import { text } from "../texts.ts";

const flag = "--scenario";

/**
 * Loads scenarios: built-in ones by name, files, and the files of folders.
 *
 * @throws {CliError} `file-rejected` with the line and the column
 */
export async function loadScenarios(names: readonly string[]): Promise<Scenario[]> {
  const loaded = await Promise.all(names.map(loadNamed));
  return loaded.flat();
}

/** @throws {CliError} `file-rejected` unless it is one scenario */
export async function loadScenario(name: string): Promise<Scenario> {
  const [scenario, other] = await loadNamed(name);
  if (scenario && !other) return scenario;
  throw rejectedFile(flag, name, text("one-scenario-expected"));
}

async function loadNamed(name: string): Promise<Scenario[]> {
  const builtIn = scenarios.find((scenario) => scenario.name === name);
  if (builtIn) return [builtIn];
  const files = await yamlFilesAt(name);
  if (!files) {
    const suggestion =
      closestMatch(
        name,
        scenarios.map((scenario) => scenario.name),
      ) ?? "";
    throw rejectedFile(flag, name, text("no-such-scenario", { suggestion }));
  }
  if (files.length === 0) throw rejectedFile(flag, name, text("no-scenarios-in-folder"));
  return Promise.all(files.map((file) => readYamlFile(file, parseScenario, flag)));
}
