// Builds each entry of a room into dist, with the files behind it in as few pieces as there can be: a start is the loading
// of modules. What the room depends on stays outside; what it only develops with is built in, other people's with their licence.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { rolldown } from "rolldown";

const {
  name,
  exports,
  dependencies,
  peerDependencies,
  devDependencies = {},
} = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values(exports).filter((path) => path.endsWith(".ts"));
const outside = Object.keys({ ...dependencies, ...peerDependencies });

const packageOf = (id) => id.split("/", id.startsWith("@") ? 2 : 1).join("/");

/** Packages of other people that were built in. */
const builtIn = new Set();

function isOutside(id) {
  if (id.startsWith(".") || isAbsolute(id)) return false;
  const wanted = packageOf(id);
  if (isBuiltin(id) || wanted === name || outside.includes(wanted)) return true;
  if (wanted.startsWith("@mockvox/")) return false;
  if (wanted in devDependencies) {
    builtIn.add(wanted);
    return false;
  }
  throw new Error(`Failed to build ${name}: it needs ${wanted}. Name it in the dependencies of its package.json.`);
}

const build = await rolldown({
  input: Object.fromEntries(entries.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), path])),
  platform: "neutral",
  external: isOutside,
  // Else a comment before each module names its folder on this machine.
  experimental: { attachDebugInfo: "none" },
});
await build.write({ dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" });

const { resolve: find } = createRequire(resolve("package.json"));
for (const wanted of builtIn) {
  mkdirSync("dist/licenses", { recursive: true });
  copyFileSync(join(dirname(find(`${wanted}/package.json`)), "LICENSE"), `dist/licenses/${wanted}.txt`);
}
