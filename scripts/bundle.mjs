// Bundles each entry of a package into dist, in as few chunks as possible, because loading modules dominates start-up time.
// Dependencies stay external; dev dependencies are bundled with what they need, and their licences are listed next to them.
import { readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { isAbsolute, resolve } from "node:path";
import { rolldown } from "rolldown";
import { findLicences, licenceText } from "./licences.mjs";

const { name, exports, dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const { "./main": main } = exports;
const entries = Object.values(exports).filter((path) => path.endsWith(".ts"));
const external = Object.keys({ ...dependencies, ...peerDependencies });

function packageOf(id) {
  return id.split("/", id.startsWith("@") ? 2 : 1).join("/");
}

function isExternal(id) {
  if (id.startsWith(".") || isAbsolute(id)) return false;
  const imported = packageOf(id);
  return isBuiltin(id) || imported === name || external.includes(imported);
}

/**
 * The chunk with all that the command imports before it reads its arguments: each further file takes time at every start.
 *
 * @param {string} main
 */
function createStartGroup(main) {
  const imported = new Set();
  const add = (id, bundle) => {
    if (imported.has(id)) return;
    imported.add(id);
    for (const next of bundle.getModuleInfo(id)?.importedIds ?? []) add(next, bundle);
  };
  return {
    debugName: "start",
    name(id, bundle) {
      if (imported.size === 0) add(main, bundle);
      return imported.has(id) ? "start" : null;
    },
  };
}

const build = await rolldown({
  input: Object.fromEntries(entries.map((path) => [path.replace(/^\.\/src\/|\.ts$/g, ""), path])),
  // What npm packages of older formats need: the entry `main`, and `require` for the modules of Node.
  platform: "node",
  external: isExternal,
  onLog(level, log, report) {
    if (log.code === "UNRESOLVED_IMPORT") throw new Error(`Failed to build ${name}: ${log.message}`);
    report(level, log);
  },
  // Otherwise a comment before each module contains its path on this machine.
  experimental: { attachDebugInfo: "none" },
});
const { output } = await build.write({
  dir: "dist",
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  ...(main ? { codeSplitting: { groups: [createStartGroup(resolve(main))] } } : {}),
});

const licences = findLicences(output.flatMap(({ moduleIds = [] }) => moduleIds));
if (licences.size > 0) writeFileSync("dist/THIRD-PARTY-NOTICES.txt", licenceText(licences));
