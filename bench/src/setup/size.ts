import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What an installation weighs. */
export interface Weight {
  megabytes: number;
  packages: number;
}

/** Bytes of the files below a folder, packages nested in it included; links are not followed. */
function weigh(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += weigh(path);
    else if (entry.isFile()) bytes += statSync(path).size;
  }
  return bytes;
}

/** The packages of a `node_modules`, those with a scope included. */
function packagesIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(join(modules, name)).map((inner) => join(modules, name, inner))
        : join(modules, name),
    );
}

/** What npm put into a folder. */
export function weighInstalled(modules: string): Weight {
  return { megabytes: weigh(modules) / 1e6, packages: packagesIn(modules).length };
}

/** A package of pnpm's folder with all that it needs: its neighbours there are links to what it depends on. */
export function weighWithNeeds(modules: string, name: string): Weight {
  const found = new Set<string>();
  const visit = (path: string, depth: number): void => {
    const real = realpathSync(path);
    if (found.has(real)) return;
    found.add(real);
    const neighbours = join(real, ...Array.from({ length: depth }, () => ".."));
    for (const neighbour of packagesIn(neighbours)) visit(neighbour, depthOf(neighbour));
  };
  visit(join(modules, name), depthOf(name));
  return { megabytes: [...found].reduce((sum, path) => sum + weigh(path), 0) / 1e6, packages: found.size };
}

/** How many folders above a package its `node_modules` lies. */
function depthOf(path: string): number {
  return path.startsWith("@") || dirname(path).split("/").at(-1)?.startsWith("@") ? 2 : 1;
}
