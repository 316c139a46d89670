// Bundles each entry of a package into dist, in as few chunks as possible, because loading modules dominates start-up time.
// Dependencies stay external; dev dependencies are bundled, third-party ones with their license.
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
const external = Object.keys({ ...dependencies, ...peerDependencies });

function packageOf(id) {
  return id.split("/", id.startsWith("@") ? 2 : 1).join("/");
}

/** Third-party packages that were bundled. */
const bundled = new Set();

function isExternal(id) {
  if (id.startsWith(".") || isAbsolute(id)) return false;
  const imported = packageOf(id);
  if (isBuiltin(id) || imported === name || external.includes(imported)) return true;
  if (imported.startsWith("@mockvox/")) return false;
  if (imported in devDependencies) {
    bundled.add(imported);
    return false;
  }
  throw new Error(
    `Failed to build ${name}: ${imported} is imported but not declared. Add it to the dependencies in its package.json.`,
  );
}

const build = await rolldown({
  input: Object.fromEntries(entries.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), path])),
  platform: "neutral",
  external: isExternal,
  // Otherwise a comment before each module contains its path on this machine.
  experimental: { attachDebugInfo: "none" },
});
await build.write({ dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" });

const { resolve: find } = createRequire(resolve("package.json"));
for (const imported of bundled) {
  mkdirSync("dist/licenses", { recursive: true });
  copyFileSync(join(dirname(find(`${imported}/package.json`)), "LICENSE"), `dist/licenses/${imported}.txt`);
}
