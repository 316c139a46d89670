// Bundles each entry of a package into dist, in as few chunks as possible, because loading modules dominates start-up time.
// Dependencies stay external; dev dependencies are bundled with what they need, and their licences are listed next to them.
import { readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { isAbsolute } from "node:path";
import { rolldown } from "rolldown";
import { findLicences, licenceText } from "./licences.mjs";

const { name, exports, dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
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
});

const licences = findLicences(output.flatMap(({ moduleIds = [] }) => moduleIds));
if (licences.size > 0) writeFileSync("dist/THIRD-PARTY-NOTICES.txt", licenceText(licences));
