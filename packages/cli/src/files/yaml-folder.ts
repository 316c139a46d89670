import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * A file, or the YAML and JSON files in a folder by name; undefined if there is neither. A folder may be empty.
 */
export async function yamlFilesAt(path: string): Promise<string[] | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(ya?ml|json)$/i.test(name)).sort();
  return names.map((name) => join(path, name));
}
