import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { isAbsolute } from "node:path";
import { defineConfig, type RolldownOptions } from "rolldown";

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const isOurs = (id: string): boolean => id.startsWith(".") || isAbsolute(id) || id.startsWith("@mockvox/");

/** Other people's packages are installed, never copied into ours. */
function isInstalled(id: string): boolean {
  if (isOurs(id)) return false;
  const name = id.split("/", id.startsWith("@") ? 2 : 1).join("/");
  if (isBuiltin(id) || name === "mockvox" || Object.hasOwn(dependencies, name)) return true;
  throw new Error(
    `Failed to build mockvox: it needs ${name}. Name it in the dependencies of packages/cli/package.json.`,
  );
}

/** The command with our packages below it in a few files: a start is the loading of modules, and there were more than a hundred. */
const config: RolldownOptions = defineConfig({
  input: "src/main.ts",
  platform: "node",
  external: isInstalled,
  output: { dir: "dist", format: "esm", entryFileNames: "main.js", chunkFileNames: "chunks/[name].js" },
});

export default config;
