import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The size of an installation. */
export interface InstallSize {
  megabytes: number;
  packages: number;
}

/** Bytes of all files in a folder, nested packages included; links are not followed. */
function countBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += countBytes(path);
    else if (entry.isFile()) bytes += statSync(path).size;
  }
  return bytes;
}

/** The packages in a `node_modules` folder, scoped ones included. */
function packagesIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(join(modules, name)).map((inner) => join(modules, name, inner))
        : join(modules, name),
    );
}

/** The size of what npm installed into a folder. */
export function measureInstalled(modules: string): InstallSize {
  return { megabytes: countBytes(modules) / 1e6, packages: packagesIn(modules).length };
}

/** The size of a package in pnpm's store with all its dependencies, which are links next to it. */
export function measureWithDependencies(modules: string, name: string): InstallSize {
  const visited = new Set<string>();
  const visit = (path: string, depth: number): void => {
    const real = realpathSync(path);
    if (visited.has(real)) return;
    visited.add(real);
    const neighbours = join(real, ...Array.from({ length: depth }, () => ".."));
    for (const neighbour of packagesIn(neighbours)) visit(neighbour, depthOf(neighbour));
  };
  visit(join(modules, name), depthOf(name));
  return { megabytes: [...visited].reduce((sum, path) => sum + countBytes(path), 0) / 1e6, packages: visited.size };
}

/** How many folders its `node_modules` is above a package. */
function depthOf(path: string): number {
  return path.startsWith("@") || dirname(path).split("/").at(-1)?.startsWith("@") ? 2 : 1;
}
