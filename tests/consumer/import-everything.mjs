// Loads every entry of every package that this project depends on, and prints their names.
// An entry named after an optional peer that is not installed is skipped.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function entriesOf(name) {
  const manifest = fileURLToPath(import.meta.resolve(`${name}/package.json`));
  const { exports, peerDependenciesMeta: optional = {} } = readJson(manifest);
  return Object.keys(exports)
    .filter((key) => !(key.slice(2) in optional))
    .flatMap((key) => (key.includes("*") ? globSync(key, { cwd: dirname(manifest) }) : [key]))
    .map((key) => join(name, key));
}

async function load(entry) {
  if (entry.endsWith(".json")) return (await import(entry, { with: { type: "json" } })).default;
  if (entry.endsWith(".yaml")) return readFileSync(fileURLToPath(import.meta.resolve(entry)), "utf8");
  return import(entry);
}

const entries = Object.keys(readJson("package.json").dependencies).flatMap(entriesOf);
for (const entry of entries) {
  if (Object.keys(await load(entry)).length === 0) throw new Error(`${entry} is empty`);
}
process.stdout.write(JSON.stringify(entries));
