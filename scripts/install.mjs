// Installs the packages that a command needs, once. Runs on any installed Node from version 18.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const stampFile = join(root, "node_modules/.mockvox-installed.json");

/** What each scope installs, and the size of the download on a machine without a cache. */
const scopes = {
  serve: {
    flags: ["--prod", "--filter", "mockvox-workspace...", "--filter", "@mockvox/playground..."],
    megabytes: 140,
  },
  everything: { flags: [], megabytes: 250 },
};

/**
 * Ensures that the packages of a scope are installed as locked, and returns the path of the Node to run them with.
 *
 * If that fails, prints the reason and exits with 1.
 *
 * @param {keyof typeof scopes} scope
 */
export async function install(scope) {
  const required = { scope, fingerprint: fingerprint() };
  const installed = readStamp();
  const isCurrent = installed?.fingerprint === required.fingerprint;
  if (isCurrent && (installed.scope === scope || installed.scope === "everything")) return findNode();
  // A smaller install over a larger one would remove packages that a developer uses.
  if (installed?.scope === "everything") required.scope = "everything";
  const { flags, megabytes } = scopes[required.scope];
  const locked = ["install", "--frozen-lockfile", "--trust-lockfile", ...flags];
  // Try the cache first, without network access.
  const cached = await run("npx", ["--yes", "--offline", packageManager, "--offline", ...locked], { isQuiet: true });
  if (cached.code !== 0) {
    console.error(`Installing packages once: up to ${megabytes} MB to download.`);
    await checkRegistry();
    const { code } = await run("npx", ["--yes", "--prefer-offline", packageManager, ...locked]);
    if (code !== 0)
      fail(`Failed to install the packages; see the output above.
After a change to a package.json, run \`npx ${packageManager} install\` first.`);
  }
  writeFileSync(stampFile, JSON.stringify({ ...required, fingerprint: fingerprint() }));
  return findNode();
}

/** Runs pnpm, with the workspace's programs on its PATH; resolves to the exit code. */
export async function runPnpm(args) {
  const { code } = await run("npx", ["--yes", "--prefer-offline", packageManager, ...args]);
  return code;
}

/** Changes whenever an install would produce a different result. */
function fingerprint() {
  const folders = ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(parent, name)),
  );
  const manifests = [".", "tests", "bench", ...folders].map((folder) => join(folder, "package.json"));
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** What was installed last: by this script, else by pnpm itself. */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    const modules = join(root, "node_modules/.modules.yaml");
    const isInstalled = existsSync(modules) && /"?devDependencies"?: true/.test(readFileSync(modules, "utf8"));
    return isInstalled ? { scope: "everything", fingerprint: "unknown" } : undefined;
  }
}

/** Exits within 15 seconds, before the long download, when the registry cannot be reached. */
async function checkRegistry() {
  const flags = ["--fetch-retries=0", "--fetch-timeout=10000"];
  const { code, stderr } = await run("npm", ["view", packageManager, "version", ...flags], {
    isQuiet: true,
    limit: 15_000,
  });
  if (code === 0) return;
  const reason = /^npm (?:error|ERR!) (?:code|errno) (\S+)/m.exec(stderr)?.[1] ?? "no response within 15 seconds";
  fail(`The package registry cannot be reached (${reason}), and the packages are not on this machine yet.
Check the network and run the same command again. These environment variables are used where they are set:
  npm_config_registry    the registry, where it is not the public one
  HTTPS_PROXY            the proxy to go through
  NODE_EXTRA_CA_CERTS    the certificate authority of that registry or proxy, as a PEM file`);
}

/** The Node from the lock file on Linux, otherwise the one on this machine. */
function findNode() {
  const own = join(root, "node_modules/.bin/node");
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old to run Mockvox from its sources. Install Node 24, or at least 22.18.`,
  );
}

/** Runs a program until it exits. `isQuiet` captures its standard error instead of printing it; `limit` is in milliseconds. */
function run(command, args, { isQuiet = false, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", isQuiet ? "ignore" : "inherit", isQuiet ? "pipe" : "inherit"],
      shell: process.platform === "win32",
      timeout: limit,
    });
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", (error) => resolve({ code: 127, stderr: String(error) }));
    child.once("close", (code) => resolve({ code, stderr }));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
