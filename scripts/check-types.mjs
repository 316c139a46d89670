// Checks the types of all packages. One program for most of them reads each file once; that takes half the time of one per package.
// `npx pnpm --filter NAME check` checks a single package.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** All but the first have other compiler options. */
const projects = [
  "tsconfig.check.json",
  "packages/spec/tsconfig.json",
  "packages/mock-server/tsconfig.json",
  // With the rules for declarations, which its tests do not follow.
  "packages/mock-server/tsconfig.build.json",
  "apps/playground/tsconfig.json",
];

const results = await Promise.all(projects.map(checkProject));
process.exitCode = results.every((isValid) => isValid) ? 0 : 1;

function checkProject(project) {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const child = spawn(process.execPath, [compiler, "--noEmit", "--pretty", "--project", project], {
    cwd: root,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0));
  });
}
