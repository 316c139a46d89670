import type { TestProject } from "vitest/node";
import { type PackedPackage, packPackages } from "../packed-packages.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The tarballs of the public packages, as a release would publish them. */
    packed: PackedPackage[];
  }
}

/** Builds and packs the packages once for all test files. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await makeTemporaryFolder();
  provide("packed", await packPackages(folder.path));
  return async () => {
    await folder[Symbol.asyncDispose]();
  };
}
