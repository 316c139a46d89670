// The documentation site, which has an installation of its own:
//   npm run docs             install once, then serve it while editing
//   npm run docs -- build    build it into docs/.vitepress/dist, checking its links
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = join(root, "docs");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [command = "dev", ...flags] = process.argv.slice(2);

const install = ["install", "--frozen-lockfile", "--trust-lockfile", "--reporter=silent"];
process.exitCode = runPnpm([...install, "--offline"], { stdio: "ignore" }) === 0 ? 0 : installOnce();
const generatesApi = command === "build" || !existsSync(join(docs, "reference/api"));
if (process.exitCode === 0 && generatesApi) process.exitCode = generateApi();
if (process.exitCode === 0) process.exitCode = runPnpm(["exec", "vitepress", command, ".", ...flags]);

function installOnce() {
  console.error("Installing the site's packages once: about 50 MB to download.");
  return runPnpm(install);
}

/** The API reference, from the sources of the packages. Their types come from packages that have to be installed. */
function generateApi() {
  const isInstalled = existsSync(join(root, "packages/mock-server/node_modules"));
  const failure = isInstalled ? 0 : runPnpm(install, { cwd: root });
  return failure || runPnpm(["exec", "typedoc", "--options", "typedoc.config.mjs"]);
}

function runPnpm(args, options = {}) {
  const all = { cwd: docs, stdio: "inherit", shell: process.platform === "win32", ...options };
  return spawnSync("npx", ["--yes", "--prefer-offline", packageManager, ...args], all).status ?? 1;
}
