// Builds each entry of a room into dist, with the files behind it in as few pieces as there can be: a start is the loading
// of modules. What the room depends on stays outside; a room of ours that it only develops with is built in.
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, isAbsolute } from "node:path";
import { rolldown } from "rolldown";

const { name, exports, dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values(exports).filter((path) => path.endsWith(".ts"));
const outside = Object.keys({ ...dependencies, ...peerDependencies });

const packageOf = (id) => id.split("/", id.startsWith("@") ? 2 : 1).join("/");

/** Other people's packages are installed, never copied into ours. */
function isOutside(id) {
  if (id.startsWith(".") || isAbsolute(id)) return false;
  const wanted = packageOf(id);
  if (isBuiltin(id) || wanted === name || outside.includes(wanted)) return true;
  if (wanted.startsWith("@mockvox/")) return false;
  throw new Error(`Failed to build ${name}: it needs ${wanted}. Name it in the dependencies of its package.json.`);
}

const build = await rolldown({
  input: Object.fromEntries(entries.map((path) => [basename(path, ".ts"), path])),
  platform: "neutral",
  external: isOutside,
});
await build.write({ dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" });
