import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of all npm packages that modules of a bundle come from, by the name and version of each.
 *
 * @param {Iterable<string>} modules The paths of the modules.
 * @returns {Map<string, string>}
 */
export function findLicences(modules) {
  const folders = new Set([...modules].filter((path) => path.includes("/node_modules/")).map(packageFolder));
  const licences = [...folders].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no file with its licence.`);
    return [`${name} ${version}`, readFileSync(join(folder, file), "utf8")];
  });
  return new Map(licences.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * One text with every licence under its title.
 *
 * @param {Iterable<[string, string]>} licences
 */
export function licenceText(licences) {
  return [...licences].map(([title, text]) => `${title}\n${"=".repeat(title.length)}\n\n${text.trim()}\n`).join("\n\n");
}

/** The folder of the package that a module is in. */
function packageFolder(path) {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (folder === undefined) throw new Error(`${path} is in no package.`);
  return folder;
}
