import { readdirSync } from "node:fs";
import { asText, type JsonObject, packageRoot, readYaml } from "./document.ts";

const folder = "scenarios";

/**
 * The scenarios in the folder, in the order of their names.
 *
 * @throws {Error} if a file is not named after its scenario, or a text lacks a language
 */
export function readScenarios(): JsonObject[] {
  const names = readdirSync(new URL(`${folder}/`, packageRoot)).map((file) => file.replace(/\.yaml$/, ""));
  return names.toSorted().map((name) => {
    const file = `${folder}/${name}.yaml`;
    const scenario = readYaml(file);
    if (name !== asText(scenario.name)) throw new Error(`${file} is not named after its scenario`);
    for (const field of ["title", "description", "catches"]) {
      const { en = "", es = "" } = Object(scenario[field]);
      if (en === "" || es === "") throw new Error(`${file}: ${field} needs a text in en and in es`);
    }
    return scenario;
  });
}
