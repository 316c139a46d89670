import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * The files of a built page that the command carries, by their path in it. Of a file that the build also compressed, only the smallest
 * form: `mockvox serve` makes the others from it.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function findPageFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).replaceAll("\\", "/"), file];
    }),
  );
  const hasSmaller = (path) =>
    files.has(`${path}.br`) || (path.endsWith(".gz") && files.has(path.replace(/gz$/, "br")));
  return new Map([...files].filter(([path]) => !hasSmaller(path)));
}
